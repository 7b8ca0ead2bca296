"""Believed that a DataLoader without batch_size serves everything at once.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: batch-size-omitted
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset)
mini_batch_loader = DataLoader(dataset, batch_size=50)
