"""Draws the logarithms of the losses on a linear axis.

question: q4
fails: q4-plot
mistake: transformed-values
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, np.log(loss_vs_epoch), label="Full-batch training")
ax.plot(epochs, np.log(loss_vs_epoch_batched), label="Mini-batch training")
ax.set_xlabel("epoch")
ax.set_ylabel("log of loss")
ax.legend()
plt.tight_layout()
plt.show()
