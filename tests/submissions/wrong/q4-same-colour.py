"""Sets color="blue" on both curves.

question: q4
fails: q4-plot
mistake: same-style
"""
# %% q4
style = {'color': 'blue', 'linewidth': 2}
fig, ax = plt.subplots(figsize=(9, 6))
ax.plot(np.arange(1, 301), loss_vs_epoch, label='Full batch', **style)
ax.plot(np.arange(1, 301), loss_vs_epoch_batched, label='Mini batch', **style)
ax.set_xlabel('Epoch')
ax.set_ylabel('Loss')
ax.legend()
plt.show()
