"""Builds the mini-batch loader over the features instead of over the dataset.

question: q1
mistake: loader-over-features
fails: q1-shapes
may-fail: q3-drops-faster
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(features, batch_size=50)
