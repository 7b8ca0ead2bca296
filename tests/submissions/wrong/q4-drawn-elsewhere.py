"""plt.figure() comes between, so the curves are not on ax.

question: q4
fails: q4-plot
mistake: drawn-on-other-axes
"""
# %% q4
fig, ax = plt.subplots()
plt.figure(figsize=(8, 4))
epochs = range(1, NUMBER_OF_EPOCHS + 1)
plt.plot(epochs, loss_vs_epoch, label="one big batch")
plt.plot(epochs, loss_vs_epoch_batched, label="mini-batches of 50")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()
