"""Adds a channel dimension to the features, a habit from images.

question: q1
mistake: features-reshaped
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
"""
# %% q1
# (N, C, L): torch expects a channel axis
features_nchw = features.unsqueeze(1)
dataset = TensorDataset(features_nchw, targets)

loader_args = {"shuffle": True, "num_workers": 0}
full_batch_loader = DataLoader(dataset, batch_size=len(features), **loader_args)
mini_batch_loader = DataLoader(dataset, batch_size=50, **loader_args)
