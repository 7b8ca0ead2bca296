"""Wrapped the loader in iter(), so it can be gone through only once.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: generator-instead-of-loader
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = iter(DataLoader(dataset, batch_size=len(features)))
mini_batch_loader = iter(DataLoader(dataset, batch_size=50))
