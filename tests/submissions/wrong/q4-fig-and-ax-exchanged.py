"""Unpacked subplots in the wrong order.

question: q4
fails: q4-plot
mistake: fig-and-ax-exchanged
"""
# %% q4
ax, fig = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
plt.plot(epochs, loss_vs_epoch, label="loss_vs_epoch")
plt.plot(epochs, loss_vs_epoch_batched, label="loss_vs_epoch_batched")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()
