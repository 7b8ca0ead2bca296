"""An extra cell makes another plot under the same names fig and ax.

question: q4
fails: q4-plot
mistake: ax-of-another-plot
"""
# %% q4
fig, ax = plt.subplots()
epochs = np.arange(NUMBER_OF_EPOCHS) + 1
ax.plot(epochs, loss_vs_epoch, "-", label="full batch")
ax.plot(epochs, loss_vs_epoch_batched, "--", label="mini-batches")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
# %% extra after q4
# How far apart are the two, as a ratio?
fig, ax = plt.subplots()
ax.plot(epochs, np.array(loss_vs_epoch) / np.array(loss_vs_epoch_batched))
ax.set_xlabel("epoch")
ax.set_ylabel("ratio of the losses")
