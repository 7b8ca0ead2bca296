"""A mosaic of two axes, of which ax is the one with both curves, and an inset with the first epochs.
"""
# %% q4
fig, axs = plt.subplot_mosaic([["losses", "losses", "difference"]], figsize=(10, 4))
ax = axs["losses"]
epochs = np.arange(NUMBER_OF_EPOCHS) + 1
inset = ax.inset_axes([0.5, 0.4, 0.45, 0.35])
for a in (ax, inset):
    a.plot(epochs, loss_vs_epoch, ls=":", label="full")
    a.plot(epochs, loss_vs_epoch_batched, ls="-", label="mini")
inset.set_xlim(1, 30)
ax.indicate_inset_zoom(inset)
ax.set(xlabel="epoch", ylabel="loss")
ax.legend(loc="upper right")
axs["difference"].plot(epochs, np.subtract(loss_vs_epoch, loss_vs_epoch_batched))
axs["difference"].set_title("difference")
axs["difference"].set_xlabel("epoch")
