"""Divides the mini-batch losses by 11 in the plot.

question: q4
fails: q4-plot
mistake: transformed-values
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, label="one big batch")
ax.plot(epochs, np.array(loss_vs_epoch_batched) / 11, label="mini-batches of 50")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
