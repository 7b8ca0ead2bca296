"""Draws only the full-batch curve.

question: q4
fails: q4-plot
mistake: one-curve-missing
"""
# %% q4
fig, ax = plt.subplots()
plt.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, label="full batch")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
