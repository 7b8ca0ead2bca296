"""fig is a new, empty figure.

question: q4
fails: q4-plot
mistake: fig-of-another-figure
"""
# %% q4
fig, ax = plt.subplots()
x = range(1, NUMBER_OF_EPOCHS + 1)
ax.plot(x, loss_vs_epoch, label="Full-batch training")
ax.plot(x, loss_vs_epoch_batched, label="Mini-batch training")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
plt.show()
fig = plt.figure()
