"""The full batch is called batches of 50, the other one all rows.

question: q4
fails: q4-plot
mistake: legend-labels-swapped
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epochs, loss_vs_epoch, "--", label="batches of 50")
ax.plot(epochs, loss_vs_epoch_batched, label="all rows")
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
