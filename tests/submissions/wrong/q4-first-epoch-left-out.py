"""Leaves the first epoch out.

question: q4
fails: q4-plot
mistake: part-of-the-epochs
"""
# %% q4
fig, ax = plt.subplots()
e = range(2, NUMBER_OF_EPOCHS + 1)
plt.plot(e, loss_vs_epoch[1:], label="one big batch")
plt.plot(e, loss_vs_epoch_batched[1:], label="mini-batches of 50")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
