"""Calls ax.clear() after plotting, which removes the curves.

question: q4
fails: q4-plot
mistake: cleared-before-labelling
"""
# %% q4
fig, ax = plt.subplots()
ep = np.arange(1, NUMBER_OF_EPOCHS + 1)
line_a = ax.plot(ep, loss_vs_epoch)[0]
line_b = ax.plot(ep, loss_vs_epoch_batched, ls="--")[0]

# clean slate for the decoration
ax.clear()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend([line_a, line_b], ["full batch", "mini batch"])
