"""Draws into the axes of a subfigure and something else into its neighbour.

question: q4
"""
# %% q4
fig = plt.figure(figsize=(10, 4), layout="constrained")
left, right = fig.subfigures(1, 2)
ax = left.subplots()
x = np.arange(1, NUMBER_OF_EPOCHS + 1)
ax.plot(x, loss_vs_epoch, label="full batch")
ax.plot(x, loss_vs_epoch_batched, "--", label="mini-batches")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
other = right.subplots()
other.plot(x, np.subtract(loss_vs_epoch, loss_vs_epoch_batched))
other.set_title("difference")
