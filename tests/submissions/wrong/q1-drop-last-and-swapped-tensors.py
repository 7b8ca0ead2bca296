"""Two mistakes at once: the targets come first, and the last short batch is dropped.

question: q1
fails: q1-dataset q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: drop-last-and-tensors-swapped
"""
# %% q1
dataset = TensorDataset(targets, features)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50, drop_last=True)
