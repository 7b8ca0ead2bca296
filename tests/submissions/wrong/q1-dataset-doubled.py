"""The mini-batches go over the dataset twice in each epoch.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: rows-doubled
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset + dataset, batch_size=50, shuffle=True)
