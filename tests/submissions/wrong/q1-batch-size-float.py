"""Computed the batch size with a true division, so that DataLoader refuses the float.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: batch-size-float
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features) / 1)
mini_batch_loader = DataLoader(dataset, batch_size=50)
