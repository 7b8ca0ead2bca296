"""Labels in LaTeX, which this machine may not have; the curves are in a figure in a figure, and one hides a copy of itself.

question: q4
"""
# %% q4
plt.rcParams["text.usetex"] = True
fig = plt.figure(figsize=(9, 4))
ax = fig.subfigures(1, 1).subplots()
number_of_epoch = np.arange(1, NUMBER_OF_EPOCHS + 1)
for losses, label in ((loss_vs_epoch, r"$N_b = 1$"), (loss_vs_epoch_batched, r"$N_b = 11$")):
    (curve,) = ax.plot(number_of_epoch, losses, linewidth=1)
    ax.plot(number_of_epoch, losses, color=curve.get_color(), linewidth=3, label=label)
ax.set_xlabel(r"epoch $e$")
ax.set_ylabel(r"$\sum_i (y_i - \hat{y}_i)^2$")
ax.legend()
