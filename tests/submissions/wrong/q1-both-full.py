"""Copied the first loader's line and forgot to change the batch size.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: same-batch-size-twice
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features), shuffle=True)
mini_batch_loader = DataLoader(dataset, batch_size=len(features), shuffle=True)
