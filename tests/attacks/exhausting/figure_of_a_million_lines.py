"""Draws a hundred thousand lines with legends on a figure of a thousand by a thousand inches.

base: solved
max-score: 13
min-score: 11
canary: none
"""
# %% q4
fig, ax = plt.subplots(figsize=(1000, 1000), dpi=300)
for number in range(100_000):
    ax.plot([number, number + 1], [0, number], label=str(number))
ax.legend()
