"""Defined everything inside a function and never returned it.

question: q1
fails: q1-dataset q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: only-local-names
"""
# %% q1
def create_loaders():
    dataset = TensorDataset(features, targets)
    full_batch_loader = DataLoader(dataset, batch_size=len(features))
    mini_batch_loader = DataLoader(dataset, batch_size=50)

create_loaders()
