"""The full batch has 500 rows and drop_last hides the other six.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: full-batch-incomplete
"""
# %% q1
dataset = TensorDataset(features, targets)
# 500 = 10 * 50, so both loaders see round numbers
full_batch_loader = DataLoader(dataset, batch_size=500, drop_last=True)
mini_batch_loader = DataLoader(dataset, batch_size=50)
