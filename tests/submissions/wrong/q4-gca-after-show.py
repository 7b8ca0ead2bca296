"""Closes the figure and then asks for the current one, which is new and empty.

question: q4
fails: q4-plot
mistake: drawn-on-other-axes
"""
# %% q4
plt.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, label="full batch")
plt.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, label="mini batch")
plt.xlabel("Epoch")
plt.ylabel("Loss")
plt.legend()
plt.savefig("loss.png")
plt.close()
fig, ax = plt.gcf(), plt.gca()
