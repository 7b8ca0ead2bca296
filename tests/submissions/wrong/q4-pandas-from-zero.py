"""Plots a data frame with the default index, which begins at 0.

question: q4
fails: q4-plot
mistake: epochs-from-zero
"""
# %% q4
frame = pd.DataFrame({"full batch": loss_vs_epoch, "mini-batches": loss_vs_epoch_batched})
ax = frame.plot(xlabel="epoch", ylabel="loss")
fig = ax.get_figure()
