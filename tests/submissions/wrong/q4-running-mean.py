"""Running means over ten epochs are drawn in place of the losses; they are undefined for the first nine epochs.

question: q4
fails: q4-plot
mistake: transformed-values
"""
# %% q4
frame = pd.DataFrame(dict(full=loss_vs_epoch, mini=loss_vs_epoch_batched))
frame.index += 1
smooth = frame.rolling(10).mean()

fig, ax = plt.subplots()
ax.plot(smooth.index, smooth["full"], label="full batch")
ax.plot(smooth.index, smooth["mini"], label="mini-batches", linestyle="--")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
