"""Wrote a generator of mini-batches, which is empty after one epoch.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: generator-instead-of-loader
"""
# %% q1
def batches(dataset, batch_size):
    for i in range(0, len(dataset), batch_size):
        yield dataset[i:i + batch_size]


dataset = TensorDataset(features, targets)
full_batch_loader = batches(dataset, len(dataset))
mini_batch_loader = batches(dataset, 50)
