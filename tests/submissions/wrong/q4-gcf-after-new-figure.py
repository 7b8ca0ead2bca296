"""Makes a figure, then an axes in another one with plt.subplots.

question: q4
fails: q4-plot
mistake: fig-of-another-figure
"""
# %% q4
fig = plt.figure(figsize=(10, 6))
_, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(epochs, loss_vs_epoch, label="full")
ax.plot(epochs, loss_vs_epoch_batched, label="batched")
ax.set_xlabel("epochs")
ax.set_ylabel("loss")
ax.legend()
