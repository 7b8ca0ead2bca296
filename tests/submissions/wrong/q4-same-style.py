"""Both curves are solid black lines, so the legend tells nothing.

question: q4
fails: q4-plot
mistake: same-style
"""
# %% q4
fig, ax = plt.subplots()
epochs = range(1, NUMBER_OF_EPOCHS + 1)
plt.plot(epochs, loss_vs_epoch, "k-", label="one big batch")
plt.plot(epochs, loss_vs_epoch_batched, "k-", label="mini-batches of 50")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
