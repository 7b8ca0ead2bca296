"""Rounded the rows per batch up and got 47.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: batch-size-near-50
"""
# %% q1
from math import ceil
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, len(features))
mini_batch_loader = DataLoader(dataset, ceil(46.2), shuffle=True)
