"""Thought that counting starts at zero and took 49.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: batch-size-near-50
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=features.shape[0], shuffle=True)
# 0..49 are 50 rows
mini_batch_loader = DataLoader(dataset, batch_size=49, shuffle=True)
