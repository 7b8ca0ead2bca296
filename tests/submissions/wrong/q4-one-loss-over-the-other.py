"""Plots one list against the other.

question: q4
fails: q4-plot
mistake: x-and-y-exchanged
"""
# %% q4
fig, ax = plt.subplots()
ax.plot(loss_vs_epoch, loss_vs_epoch_batched, label='losses')
ax.set_xlabel('loss (full batch)')
ax.set_ylabel('loss (mini-batches)')
ax.legend()
