"""French labels, rcParams, a smoothed curve beside the real ones, and the figure saved as a file.
"""
# %% q4
plt.rcParams.update({"font.size": 12, "axes.spines.top": False, "axes.spines.right": False})
époques = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(époques, loss_vs_epoch, label="tout d'un coup", zorder=3)
ax.plot(époques, loss_vs_epoch_batched, label="par paquets de 50", zorder=3)
lissée = pd.Series(loss_vs_epoch_batched).rolling(10, min_periods=1).mean()
ax.plot(époques, lissée, color="0.7", lw=4, label="_lissée")
ax.set_xlabel("époque")
ax.set_ylabel("coût")
ax.legend()
fig.savefig("pertes.png", dpi=80)
