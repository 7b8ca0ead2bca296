"""A legend for each curve, the first kept by add_artist; min and max are names of numbers.
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
max, min = loss_vs_epoch[0], loss_vs_epoch[-1]
(full,) = ax.plot(epochs, loss_vs_epoch, "--", label="full batch")
(mini,) = ax.plot(epochs, loss_vs_epoch_batched, "-", label="mini-batches")
ax.add_artist(ax.legend(handles=[full], loc="upper right"))
ax.legend(handles=[mini], loc="lower left")
ax.set_ylim(0, 1.1 * max)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
