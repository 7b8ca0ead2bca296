"""Reshapes the features through (13, 506) and back, which scrambles the values.

question: q1
mistake: features-scrambled
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
"""
# %% q1
cols = features.reshape(13, 506)
dataset = TensorDataset(cols.T, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)
