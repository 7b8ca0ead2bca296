"""Calls ax.xlabel, which does not exist.

question: q4
fails: q4-plot
mistake: exception
"""
# %% q4
fig, ax = plt.subplots(dpi=120)
x = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(x, loss_vs_epoch, label="one big batch")
ax.plot(x, loss_vs_epoch_batched, label="mini-batches of 50")
ax.xlabel("epoch")
ax.ylabel("loss")
ax.legend()
