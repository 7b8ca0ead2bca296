"""Labelled only the y-axis.

question: q4
fails: q4-plot
mistake: x-label-missing
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, label='loss_vs_epoch')
ax.plot(epochs, loss_vs_epoch_batched, label='loss_vs_epoch_batched')
ax.set_ylabel('loss')
ax.legend()
