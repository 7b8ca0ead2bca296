"""A cell below clears the axes after showing them.

question: q4
fails: q4-plot
mistake: cleared
"""
# %% q4
fig, ax = plt.subplots(1, 1)
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, label='batch size 506')
ax.plot(epochs, loss_vs_epoch_batched, label='mini batches (50)')
ax.set_xlabel('epoch')
ax.set_ylabel('loss')
ax.legend()
plt.show()
# %% extra after q4
ax.cla()
