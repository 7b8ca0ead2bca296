"""Black dashed lines with dash patterns of their own.
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
(a,) = ax.plot(epochs, loss_vs_epoch, color="k", linestyle=(0, (5, 1)))
(b,) = ax.plot(epochs, loss_vs_epoch_batched, color="k", dashes=[2, 2, 10, 2])
ax.legend([a, b], ["all rows", "50 rows"])
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
