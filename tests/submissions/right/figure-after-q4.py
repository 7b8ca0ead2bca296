"""Draws another figure, fig and ax again, after question 4.
"""
# %% extra after q5-check
d = CustomDataset("data/boston-house-prices.csv", 506)
X, y = d[0]
fig, ax = plt.subplots()
ax.scatter(X[:, 5], y)
ax.set_xlabel("rooms"); ax.set_ylabel("price")
