"""Unpacked the loaders in the wrong order.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: loaders-swapped
"""
# %% q1
dataset = TensorDataset(features, targets)

def make_loader(batch_size):
    return DataLoader(dataset, batch_size=batch_size, shuffle=True)

mini_batch_loader, full_batch_loader = map(make_loader, [506, 50])
