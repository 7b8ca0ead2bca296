"""Took the number of columns for the number of rows.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: wrong-full-batch-size
"""
# %% q1
dataset = TensorDataset(features, targets)
rows = features.size(1)
full_batch_loader = DataLoader(dataset, batch_size=rows)
mini_batch_loader = DataLoader(dataset, batch_size=50)
