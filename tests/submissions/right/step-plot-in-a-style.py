"""Steps on a logarithmic axis, in a style sheet of Matplotlib, closed after it was shown.
"""
# %% q4
plt.ion()
with plt.style.context(["ggplot", "fast"]):
    fig, ax = plt.subplots()
    ax.step(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, where="mid", label="full")
    ax.step(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, where="mid", label="mini")
    ax.set_xscale("log")
    ax.set_yscale("log")
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    ax.legend()
    plt.show()
plt.close(fig)
