"""Used torch.split and zip rather than a DataLoader for the mini-batches.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: list-instead-of-loader
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = list(zip(torch.split(features, 50), torch.split(targets, 50)))
