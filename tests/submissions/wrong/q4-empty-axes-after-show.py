"""Draws with pyplot first and makes fig and ax afterwards.

question: q4
fails: q4-plot
mistake: drawn-on-other-axes
"""
# %% q4
x = range(1, NUMBER_OF_EPOCHS + 1)
plt.plot(x, loss_vs_epoch, label="loss_vs_epoch")
plt.plot(x, loss_vs_epoch_batched, label="loss_vs_epoch_batched")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()
fig, ax = plt.subplots()
