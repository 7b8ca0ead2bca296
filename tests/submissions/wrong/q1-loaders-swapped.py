"""The two loaders have each other's batch size.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: loaders-swapped
"""
# %% q1
dataset = TensorDataset(features, targets)
mini_batch_loader = DataLoader(dataset, batch_size=len(features))
full_batch_loader = DataLoader(dataset, batch_size=50)
