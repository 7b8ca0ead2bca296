"""Set drop_last=True so that all mini-batches have the same size.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: drop-last
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50, drop_last=True)
