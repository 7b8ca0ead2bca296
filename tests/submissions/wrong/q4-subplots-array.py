"""ax is an array of two axes with one curve each.

question: q4
fails: q4-plot
mistake: subplots-array
"""
# %% q4
fig, ax = plt.subplots(1, 2, figsize=(12, 4))
e = range(1, NUMBER_OF_EPOCHS + 1)
ax[0].plot(e, loss_vs_epoch, label="one big batch")
ax[1].plot(e, loss_vs_epoch_batched, label="mini-batches of 50")
for a in ax:
    a.set_xlabel("epoch")
    a.set_ylabel("loss")
    a.legend()
