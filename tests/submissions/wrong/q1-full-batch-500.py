"""Rounded the number of rows to 500 for the full batch, which leaves a second batch of six.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: wrong-full-batch-size
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=500)
mini_batch_loader = DataLoader(dataset, batch_size=50)
