"""One curve is all but white, on white.

question: q4
fails: q4-plot
mistake: invisible-curve
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epochs, loss_vs_epoch, "--", label="full batch")
ax.plot(epochs, loss_vs_epoch_batched, color="#f9f9f9", label="mini-batches")
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
