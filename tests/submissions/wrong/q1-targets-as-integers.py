"""Rounded the normalised targets to whole numbers.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: targets-truncated
"""
# %% q1
dataset = TensorDataset(features, targets.long())
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
