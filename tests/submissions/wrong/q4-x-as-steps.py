"""Draws the mini-batch curve over optimizer steps and not over epochs.

question: q4
fails: q4-plot
mistake: steps-instead-of-epochs
"""
# %% q4
fig, ax = plt.subplots()
x = np.arange(1, NUMBER_OF_EPOCHS + 1)
ax.plot(x, loss_vs_epoch, label='loss_vs_epoch')
ax.plot(x * 11, loss_vs_epoch_batched, label='loss_vs_epoch_batched')
ax.set_xlabel('optimizer steps')
ax.set_ylabel('loss')
ax.legend()
ax.grid(True)
