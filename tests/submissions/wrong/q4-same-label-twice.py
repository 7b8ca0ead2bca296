"""Both curves are called "loss" in the legend.

question: q4
fails: q4-plot
mistake: same-label-twice
"""
# %% q4
fig, ax = plt.subplots()
xs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(xs, loss_vs_epoch, label="loss")
ax.plot(xs, loss_vs_epoch_batched, label="loss")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
