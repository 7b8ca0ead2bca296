"""A closing bracket is missing.

question: q1
fails: q1-dataset q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: syntax-error
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features)
mini_batch_loader = DataLoader(dataset, batch_size=50)
