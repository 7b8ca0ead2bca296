"""Turned the axes off, and with them the labels.

question: q4
fails: q4-plot
mistake: axis-labels-missing
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, label='full batch')
ax.plot(epochs, loss_vs_epoch_batched, label='mini-batches')
ax.set_xlabel('epoch')
ax.set_ylabel('loss')
ax.legend()
ax.axis('off')
