"""Turned the loaders into lists to look at the batches.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: list-instead-of-loader
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = list(DataLoader(dataset, batch_size=len(features)))
mini_batch_loader = list(DataLoader(dataset, batch_size=50, shuffle=True))
print(len(full_batch_loader), len(mini_batch_loader))
