"""The second curve is wholly transparent.

question: q4
fails: q4-plot
mistake: invisible-curve
"""
# %% q4
fig, ax = plt.subplots(1, 1)
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, label='one big batch')
ax.plot(epochs, loss_vs_epoch_batched, label='mini-batches of 50', alpha=0)
ax.set_xlabel('epoch')
ax.set_ylabel('loss')
ax.legend()
