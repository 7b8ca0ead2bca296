"""Played with other batch sizes in a cell below and left the loader at 100.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: wrong-mini-batch-size
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
# %% extra after q1
# what happens with larger batches?
for size in (10, 25, 50, 100):
    mini_batch_loader = DataLoader(dataset, batch_size=size)
    print(size, len(mini_batch_loader))
