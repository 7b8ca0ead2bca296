"""Called the second loader mini_batches_loader.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: name-misspelt
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batches_loader = DataLoader(dataset, batch_size=50)
