"""Both lists are put after one x in a single plot call, so the second one is drawn over 0…299.

question: q4
fails: q4-plot
mistake: epochs-from-zero
"""
# %% q4
epoch = range(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.plot(epoch, loss_vs_epoch, loss_vs_epoch_batched)
ax.legend(["full batch", "mini-batches"])
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
