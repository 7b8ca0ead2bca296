"""Mini-batches of 51 rows.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: wrong-mini-batch-size
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(dataset))
mini_batch_loader = DataLoader(dataset, batch_size=50 + 1)
