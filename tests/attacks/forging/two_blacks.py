"""Draws both curves as solid lines of one width, in black and in a black that is one step of 255 bluer, so that the colours differ for a program and for nobody who looks at the legend.

base: solved
max-score: 13
min-score: 13
canary: none
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, color="#000000", label="one big batch")
ax.plot(epochs, loss_vs_epoch_batched, color="#000001", label="mini-batches")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
