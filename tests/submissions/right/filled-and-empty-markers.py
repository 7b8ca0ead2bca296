"""Black lines, told apart by what fills their markers.
"""
# %% q4
epochs = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epochs, loss_vs_epoch, "ko-", mfc="white", markevery=15, label="full batch")
ax.plot(epochs, loss_vs_epoch_batched, "ko-", mfc="black", markevery=15, label="mini-batches")
ax.legend()
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
