"""Gave the curves labels but no legend is drawn.

question: q4
fails: q4-plot
mistake: legend-missing
"""
# %% q4
fig, ax = plt.subplots()
epochs = list(range(1, NUMBER_OF_EPOCHS + 1))
ax.plot(epochs, loss_vs_epoch, label='Full-batch training')
ax.plot(epochs, loss_vs_epoch_batched, label='Mini-batch training')
ax.set_xlabel('epoch')
ax.set_ylabel('loss')
