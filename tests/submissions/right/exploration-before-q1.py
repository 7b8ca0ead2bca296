"""Plots the data before question 1, with fig and ax.
"""
# %% extra after tensors
fig, ax = plt.subplots(1, 2, figsize=(8, 3))
ax[0].hist(targets.numpy().ravel(), bins=30); ax[1].scatter(features[:, 5], targets, s=4)
BATCH = 50
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=BATCH, shuffle=True)
