"""The epochs run from 2 to 301.

question: q4
fails: q4-plot
mistake: epochs-shifted
"""
# %% q4
fig, ax = plt.subplots()
epochs = [e + 2 for e in range(NUMBER_OF_EPOCHS)]
ax.plot(epochs, loss_vs_epoch, label="Full-batch training")
ax.plot(epochs, loss_vs_epoch_batched, label="Mini-batch training")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
