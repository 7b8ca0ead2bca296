"""Lets matplotlib count the epochs from 0.

question: q4
fails: q4-plot
mistake: epochs-from-zero
"""
# %% q4
fig, ax = plt.subplots()
ax.plot(loss_vs_epoch, label="Full-batch training")
ax.plot(loss_vs_epoch_batched, label="Mini-batch training")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
