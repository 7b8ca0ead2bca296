"""Both loaders are one and the same object with batches of 50.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: same-batch-size-twice
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = mini_batch_loader = DataLoader(dataset, batch_size=50)
