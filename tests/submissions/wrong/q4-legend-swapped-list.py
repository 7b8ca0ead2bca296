"""Lists the legend's labels in the wrong order.

question: q4
fails: q4-plot
mistake: legend-labels-swapped
"""
# %% q4
fig, ax = plt.subplots()
plt.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch)
plt.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched)
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend(["mini-batch", "full batch"])
plt.show()
