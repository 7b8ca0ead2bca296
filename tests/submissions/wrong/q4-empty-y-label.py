"""The y-axis' label is an empty text.

question: q4
fails: q4-plot
mistake: y-label-missing
"""
# %% q4
fig, ax = plt.subplots()
ax.plot(range(1, 301), loss_vs_epoch, label='one big batch')
ax.plot(range(1, 301), loss_vs_epoch_batched, label='mini-batches of 50')
ax.set(xlabel='Epoch', ylabel='', title='Loss')
ax.legend()
