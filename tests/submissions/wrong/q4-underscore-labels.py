"""Uses the variables' style with a leading underscore as labels, which matplotlib keeps out of the legend.

question: q4
fails: q4-plot
mistake: label-with-underscore
"""
# %% q4
_curves = {"_full": loss_vs_epoch, "_batched": loss_vs_epoch_batched}
fig, ax = plt.subplots()
for _key, _curve in _curves.items():
    ax.plot(range(1, NUMBER_OF_EPOCHS + 1), _curve, label=_key)
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
