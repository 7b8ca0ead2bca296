"""linspace(0, 300, 300) begins at 0 and does not hit whole epochs.

question: q4
fails: q4-plot
mistake: epochs-not-whole
"""
# %% q4
t = np.linspace(0, NUMBER_OF_EPOCHS, NUMBER_OF_EPOCHS)
fig, ax = plt.subplots(1, 1, dpi=120)
for y, style, name in [(loss_vs_epoch, "k-", "big"), (loss_vs_epoch_batched, "k--", "mini")]:
    plt.plot(t, y, style, label=name)
plt.xlabel("epochs")
plt.ylabel("loss")
plt.yscale("log")
plt.legend()
