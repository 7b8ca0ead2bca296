"""Draws the full-batch curve under both labels.

question: q4
fails: q4-plot
mistake: same-curve-twice
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, label='one big batch')
ax.plot(epochs, loss_vs_epoch, label='mini-batches of 50')
ax.set_xlabel('epoch')
ax.set_ylabel('loss')
ax.legend()
plt.tight_layout()
plt.show()
