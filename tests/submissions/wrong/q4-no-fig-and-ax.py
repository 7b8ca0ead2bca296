"""Uses pyplot only and never sets fig and ax.

question: q4
fails: q4-plot
mistake: names-missing
"""
# %% q4
plt.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, label="batch size 506")
plt.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, label="mini batches (50)")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()
