"""Passes drop_last=True to both loaders through a shared dict of options.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: drop-last
"""
# %% q1
loader_options = {"shuffle": True, "drop_last": True}

dataset = TensorDataset(features, targets)
full_batch_loader, mini_batch_loader = (
    DataLoader(dataset, batch_size=size, **loader_options) for size in (len(dataset), 50)
)
