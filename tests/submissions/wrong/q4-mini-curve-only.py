"""Made a new figure for the second curve, so the last one holds only that.

question: q4
fails: q4-plot
mistake: one-curve-missing
"""
# %% q4
fig, ax = plt.subplots()
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, label='one big batch')
ax.set_xlabel('epoch')
ax.set_ylabel('loss')
ax.legend()
plt.show()

fig, ax = plt.subplots()
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, label='mini-batches of 50')
ax.set_xlabel('epoch')
ax.set_ylabel('loss')
ax.legend()
plt.show()
