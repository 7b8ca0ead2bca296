"""Sliced with :-1 although the features hold no target column any more.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: feature-lost
"""
# %% q1
dataset = TensorDataset(features[:, :-1], targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
