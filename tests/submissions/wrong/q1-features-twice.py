"""Typed features twice.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: features-twice
"""
# %% q1
dataset = TensorDataset(features, features)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
