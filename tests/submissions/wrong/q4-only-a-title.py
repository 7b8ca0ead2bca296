"""Has a title, but no labels on the axes.

question: q4
fails: q4-plot
mistake: axis-labels-missing
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, label="Full-batch training")
ax.plot(epochs, loss_vs_epoch_batched, label="Mini-batch training")
ax.set_title("loss vs. epoch")
ax.legend()
