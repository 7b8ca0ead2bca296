"""Cut the tensors to 500 rows.

question: q1
fails: q1-dataset q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: rows-left-out
"""
# %% q1
dataset = TensorDataset(features[:500], targets[:500])
full_batch_loader = DataLoader(dataset, batch_size=500)
mini_batch_loader = DataLoader(dataset, batch_size=50)
