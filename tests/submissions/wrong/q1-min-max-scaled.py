"""Scaled the normalised features once more to the range from 0 to 1.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: scaled-again
"""
# %% q1
low = features.min(dim=0).values
high = features.max(dim=0).values
scaled = (features - low) / (high - low)

dataset = TensorDataset(scaled, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(scaled))
mini_batch_loader = DataLoader(dataset, batch_size=50)
