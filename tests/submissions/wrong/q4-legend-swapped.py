"""Each curve bears the other one's label.

question: q4
fails: q4-plot
mistake: legend-labels-swapped
"""
# %% q4
fig, ax = plt.subplots(dpi=120)
e = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(e, loss_vs_epoch, label='mini-batches')
ax.plot(e, loss_vs_epoch_batched, label='full batch')
ax.set_xlabel('epoch')
ax.set_ylabel('loss')
ax.legend()
