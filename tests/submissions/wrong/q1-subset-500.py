"""Takes the first 500 rows as a Subset so that they divide evenly by fifty.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: rows-left-out
"""
# %% q1
dataset = TensorDataset(features, targets)
even = torch.utils.data.Subset(dataset, range(500))
full_batch_loader = DataLoader(even, batch_size=len(even))
mini_batch_loader = DataLoader(even, batch_size=50)
