"""Draws moving averages only.

question: q4
fails: q4-plot
mistake: transformed-values
"""
# %% q4
fig, ax = plt.subplots()
x = range(1, NUMBER_OF_EPOCHS + 1)
for losses, name in [(loss_vs_epoch, "full batch"), (loss_vs_epoch_batched, "mini-batches")]:
    ax.plot(x, pd.Series(losses).rolling(20, min_periods=1).mean(), label=name)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
