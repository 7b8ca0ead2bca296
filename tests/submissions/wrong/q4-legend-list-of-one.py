"""Passes a list with only one label to legend.

question: q4
fails: q4-plot
mistake: legend-of-one-curve
"""
# %% q4
fig, ax = plt.subplots()
t = np.arange(NUMBER_OF_EPOCHS) + 1
plt.plot(t, loss_vs_epoch)
plt.plot(t, loss_vs_epoch_batched)
plt.xlabel("epoch"); plt.ylabel("loss")
ax.legend(["loss"])
plt.title('Training')
