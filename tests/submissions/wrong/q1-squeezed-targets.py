"""Squeezed the targets to one dimension.

question: q1
fails: q1-shapes
may-fail: q1-dataset q3-drops-faster
mistake: squeezed-targets
"""
# %% q1
dataset = TensorDataset(features, targets.squeeze())
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
