"""full_batch_loader is the first batch of a loader, not the loader.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: batch-instead-of-loader
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = next(iter(DataLoader(dataset, batch_size=len(features))))  # there is just one batch
mini_batch_loader = DataLoader(dataset, batch_size=50)
