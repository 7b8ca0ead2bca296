"""Draws the difference of the two lists.

question: q4
fails: q4-plot
mistake: transformed-values
"""
# %% q4
fig, ax = plt.subplots()
difference = [a - b for a, b in zip(loss_vs_epoch, loss_vs_epoch_batched)]
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), difference, label="full batch minus mini-batches")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
