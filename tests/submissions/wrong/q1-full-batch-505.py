"""Subtracted one from the length.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: wrong-full-batch-size
"""
# %% q1
n = len(features) - 1   # index of the last row
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=n)
mini_batch_loader = DataLoader(dataset, batch_size=50)
