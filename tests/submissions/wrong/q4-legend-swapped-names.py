"""Each curve is called by the other list's name.

question: q4
fails: q4-plot
mistake: legend-labels-swapped
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epochs, loss_vs_epoch, "--", label="loss_vs_epoch_batched")
ax.plot(epochs, loss_vs_epoch_batched, label="loss_vs_epoch")
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
