"""Typed a zero too few.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: wrong-mini-batch-size
"""
# %% q1
dataset = TensorDataset(*(features, targets))
full_batch_loader = DataLoader(dataset=dataset, batch_size=len(dataset), shuffle=True)
mini_batch_loader = DataLoader(dataset=dataset, batch_size=5, shuffle=True)
