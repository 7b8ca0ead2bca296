"""Assigned the module pyplot to both names.

question: q4
fails: q4-plot
mistake: wrong-kind-of-fig-and-ax
"""
# %% q4
fig = ax = plt
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, label="batch size 506")
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, label="mini batches (50)")
ax.xlabel("epoch")
ax.ylabel("loss")
ax.legend()
