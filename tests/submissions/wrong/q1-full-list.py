"""Saw no point in a loader for just one batch and used a list with one pair.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: list-instead-of-loader
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = [(features, targets)]
mini_batch_loader = DataLoader(dataset, batch_size=50)
