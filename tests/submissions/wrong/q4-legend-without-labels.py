"""Calls legend although the curves have no labels.

question: q4
fails: q4-plot
mistake: curves-without-labels
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch)
ax.plot(epochs, loss_vs_epoch_batched)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
