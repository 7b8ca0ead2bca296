"""Hid a curve while looking at the other and left it hidden.

question: q4
fails: q4-plot
mistake: invisible-curve
"""
# %% q4
fig, ax = plt.subplots()
xs = range(1, NUMBER_OF_EPOCHS + 1)
line1, = ax.plot(xs, loss_vs_epoch, label="Full-batch training")
line2, = ax.plot(xs, loss_vs_epoch_batched, label="Mini-batch training")
line1.set_visible(False)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
plt.tight_layout()
plt.show()
