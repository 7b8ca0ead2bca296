"""Turned the line off without setting a marker.

question: q4
fails: q4-plot
mistake: invisible-curve
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, linestyle='', label='batch size 506')
ax.plot(epochs, loss_vs_epoch_batched, linestyle='', label='mini batches (50)')
ax.set_xlabel('epoch')
ax.set_ylabel('loss')
ax.legend()
plt.tight_layout()
plt.show()
