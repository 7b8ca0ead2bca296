"""Took column 0 of the targets, which loses the second dimension.

question: q1
fails: q1-shapes
may-fail: q1-dataset q3-drops-faster
mistake: squeezed-targets
"""
# %% q1
dataset = TensorDataset(features, targets[:, 0])
loaders = [DataLoader(dataset, batch_size=b, shuffle=True) for b in (len(features), 50)]
full_batch_loader, mini_batch_loader = loaders
