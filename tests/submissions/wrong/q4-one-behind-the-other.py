"""The two lists are drawn one behind the other, the mini-batches over 301…600.

question: q4
fails: q4-plot
mistake: epochs-shifted
"""
# %% q4
both = loss_vs_epoch + loss_vs_epoch_batched
x = np.arange(1, len(both) + 1)
fig, ax = plt.subplots(figsize=(9, 4))
ax.plot(x[:NUMBER_OF_EPOCHS], both[:NUMBER_OF_EPOCHS], label="full batch")
ax.plot(x[NUMBER_OF_EPOCHS:], both[NUMBER_OF_EPOCHS:], label="then mini-batches", linestyle="--")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
