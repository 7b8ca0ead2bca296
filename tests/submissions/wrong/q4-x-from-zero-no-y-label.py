"""Two mistakes at once: epochs from 0, and no label on the y-axis.

question: q4
fails: q4-plot
mistake: epochs-from-zero-and-y-label
"""
# %% q4
fig, ax = plt.subplots(1, 1)
ax.plot(range(NUMBER_OF_EPOCHS), loss_vs_epoch, label='Full-batch training')
ax.plot(range(NUMBER_OF_EPOCHS), loss_vs_epoch_batched, label='Mini-batch training')
ax.set_xlabel('epoch')
ax.legend()
plt.tight_layout()
plt.show()
