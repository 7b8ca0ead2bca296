"""Draws the cumulative sums.

question: q4
fails: q4-plot
mistake: transformed-values
"""
# %% q4
fig, ax = plt.subplots()
e = range(1, NUMBER_OF_EPOCHS + 1)
plt.plot(e, np.cumsum(loss_vs_epoch), label="full batch")
plt.plot(e, np.cumsum(loss_vs_epoch_batched), label="mini-batches")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
