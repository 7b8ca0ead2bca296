"""Draws each curve relative to its first value.

question: q4
fails: q4-plot
mistake: transformed-values
"""
# %% q4
fig, ax = plt.subplots()
e = np.arange(1, NUMBER_OF_EPOCHS + 1)
ax.plot(e, 100 * np.array(loss_vs_epoch) / loss_vs_epoch[0], label="one big batch")
ax.plot(e, 100 * np.array(loss_vs_epoch_batched) / loss_vs_epoch_batched[0], label="mini-batches of 50")
ax.set_xlabel("epoch")
ax.set_ylabel("loss in % of first epoch")
ax.legend()
