"""The figure is cleared after it was shown, so nothing is left on it.

question: q4
fails: q4-plot
mistake: cleared
"""
# %% q4
fig, ax = plt.subplots()
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, label="full batch")
ax.plot(epochs, loss_vs_epoch_batched, label="mini-batches", dashes=[4, 2])
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
plt.show()
fig.clf()  # free the memory
