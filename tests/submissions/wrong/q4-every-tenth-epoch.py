"""Draws every tenth epoch only.

question: q4
fails: q4-plot
mistake: part-of-the-epochs
"""
# %% q4
fig, ax = plt.subplots(1, 1)
x = np.arange(1, NUMBER_OF_EPOCHS + 1)[::10]
ax.plot(x, loss_vs_epoch[::10], marker='o', label='batch size 506')
ax.plot(x, loss_vs_epoch_batched[::10], marker='s', label='mini batches (50)')
ax.set_xlabel('epoch')
ax.set_ylabel('loss')
ax.legend()
