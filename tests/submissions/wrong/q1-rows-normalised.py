"""Normalises the features once more, but along the rows (axis 1) instead of the columns.

question: q1
mistake: scaled-again
fails: q1-dataset
may-fail: q1-shapes q3-drops-faster
"""
# %% q1
def normalise(t):
    return (t - t.mean(dim=1, keepdim=True)) / t.std(dim=1, keepdim=True)


dataset = TensorDataset(normalise(features), targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
