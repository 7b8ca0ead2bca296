"""The full batch is called a mini-batch, the other one just a batch.

question: q4
fails: q4-plot
mistake: legend-labels-swapped
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epochs, loss_vs_epoch, "--", label="mini-batch")
ax.plot(epochs, loss_vs_epoch_batched, label="batch")
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
