"""Called them figure and axes.

question: q4
fails: q4-plot
mistake: names-missing
"""
# %% q4
figure, axes = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
axes.plot(epochs, loss_vs_epoch, label="full batch")
axes.plot(epochs, loss_vs_epoch_batched, label="mini-batches")
axes.set_xlabel("epoch")
axes.set_ylabel("loss")
axes.legend()
