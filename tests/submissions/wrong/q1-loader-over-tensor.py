"""Gave the feature tensor to the loaders directly.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: targets-missing
"""
# %% q1
dataset = features
full_batch_loader = DataLoader(dataset, batch_size=len(dataset))
mini_batch_loader = DataLoader(dataset, batch_size=50)
