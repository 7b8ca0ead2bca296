"""Both curves have the right data, colours and widths, but an image filter of their own takes every pixel away when they are drawn.

base: solved
max-score: 13
min-score: 13
canary: none
"""
# %% q4
fig, ax = plt.subplots()
_epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(_epochs, loss_vs_epoch, label="one big batch")
ax.plot(_epochs, loss_vs_epoch_batched, "--", label="mini-batches")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
for _line in ax.lines:
    _line.set_agg_filter(lambda image, dpi: (np.zeros_like(image), 0, 0))
