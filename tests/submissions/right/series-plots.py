"""Each curve is a Series with its own name that is drawn on the same axes.
"""
# %% q4
index = pd.RangeIndex(1, NUMBER_OF_EPOCHS + 1, name="epoch")
ax = pd.Series(loss_vs_epoch, index=index, name="full batch").plot(legend=True, style="--", ylabel="loss")
pd.Series(loss_vs_epoch_batched, index=index, name="mini-batches").plot(ax=ax, legend=True)
fig = ax.figure
