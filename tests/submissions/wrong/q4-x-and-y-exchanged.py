"""Passes the losses as x and the epochs as y.

question: q4
fails: q4-plot
mistake: x-and-y-exchanged
"""
# %% q4
fig, ax = plt.subplots()
x = range(1, NUMBER_OF_EPOCHS + 1)
plt.plot(loss_vs_epoch, x, label="one big batch")
plt.plot(loss_vs_epoch_batched, x, label="mini-batches of 50")
plt.xlabel("loss")
plt.ylabel("epoch")
plt.legend()
plt.title('Training')
