"""Draws the ratio of the curves on a twin axis and puts all three into one legend.

question: q4
"""
# %% q4
fig, ax = plt.subplots(layout="constrained")
t = np.arange(1, NUMBER_OF_EPOCHS + 1)
l1 = ax.plot(t, loss_vs_epoch, "b-", label="full")
l2 = ax.plot(t, loss_vs_epoch_batched, "r--", label="mini")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax2 = ax.twinx()
l3 = ax2.plot(t, np.array(loss_vs_epoch) / np.array(loss_vs_epoch_batched), "g:", label="full / mini (right)")
ax2.set_ylabel("ratio")
lines = l1 + l2 + l3
ax2.legend(lines, [l.get_label() for l in lines], loc="center right")
