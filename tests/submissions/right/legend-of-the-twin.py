"""White lines on black; the legend belongs to the twin axes, so that it lies on top.
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.set_facecolor("black")
lines = [*ax.plot(epochs, loss_vs_epoch, "w--"), *ax.plot(epochs, loss_vs_epoch_batched, "w-")]
ratio = ax.twinx()
lines += ratio.plot(epochs, np.divide(loss_vs_epoch, loss_vs_epoch_batched), "r:")
ratio.set_ylabel("ratio")
ratio.legend(lines, ["full batch", "mini-batches", "ratio"], facecolor="black", labelcolor="white")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
