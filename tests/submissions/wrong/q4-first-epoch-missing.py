"""The first epoch is cut off both lists to make them fit range(1, N).

question: q4
fails: q4-plot
mistake: part-of-the-epochs
"""
# %% q4
fig, ax = plt.subplots()

x = np.arange(1, NUMBER_OF_EPOCHS)
# lengths must be the same
ax.plot(x, loss_vs_epoch[1:], label="Full batch", lw=2)
ax.plot(x, loss_vs_epoch_batched[1:], label="Mini batch", lw=2, ls="-.")

ax.set_xlabel("Epoch number")
ax.set_ylabel("Loss")
ax.grid(True)
ax.legend()
