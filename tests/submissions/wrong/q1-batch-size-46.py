"""Divided the rows by the number of batches and used 46 as the mini-batch size.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: batch-size-near-50
"""
# %% q1
N_BATCHES = 11
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features), shuffle=False)
mini_batch_loader = DataLoader(dataset, batch_size=len(features) // N_BATCHES, shuffle=False)
