"""Draws only the first 50 epochs.

question: q4
fails: q4-plot
mistake: part-of-the-epochs
"""
# %% q4
fig, ax = plt.subplots()
n = 50
ax.plot(range(1, n + 1), loss_vs_epoch[:n], label="batch size 506")
ax.plot(range(1, n + 1), loss_vs_epoch_batched[:n], label="mini batches (50)")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
