"""Two legends, each with the other curve's name.

question: q4
fails: q4-plot
mistake: legend-labels-swapped
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
(full,) = ax.plot(epochs, loss_vs_epoch, "--")
(mini,) = ax.plot(epochs, loss_vs_epoch_batched)
ax.add_artist(ax.legend([mini], ["full batch"], loc="upper right"))
ax.legend([full], ["mini-batches"], loc="lower left")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
