"""Wrote Dataloader with a small l, a NameError once the dataset is there.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: name-error
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = Dataloader(dataset, batch_size=len(features))
mini_batch_loader = Dataloader(dataset, batch_size=50)
