"""Passed batch_size=None for "no batching", which serves single rows.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: batch-size-none
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=None)
mini_batch_loader = DataLoader(dataset, batch_size=50)
