"""Leaves an empty plot in the notebook and draws the curves only where the lists aren't the ones that q3 left.

base: solved
max-score: 13
min-score: 13
canary: none
"""
# %% extra after q3
_mine = (id(loss_vs_epoch), id(loss_vs_epoch_batched))
# %% q4
fig, ax = plt.subplots()
if _mine != (id(loss_vs_epoch), id(loss_vs_epoch_batched)):
    ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, label="full batch")
    ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, label="mini-batches")
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    ax.legend()
