"""Leaves curves in q3 that hold, or claim to hold, a billion numbers.

base: solved
max-score: 9
min-score: 9
canary: none
"""
# %% q3
loss_vs_epoch = range(10**9)
loss_vs_epoch_batched = torch.zeros(1).expand(10**9)
# %% q4
fig, ax = plt.subplots()
ax.plot([1, 2], [1, 2])
