"""Converted everything to double for more precision.

question: q1
fails: q1-shapes
may-fail: q1-dataset q3-drops-faster
mistake: float64
"""
# %% q1
dataset = TensorDataset(features.double(), targets.double())
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
