"""The collate function leaves each batch a list of rows.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: wrong-collate
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features), collate_fn=lambda batch: batch)
mini_batch_loader = DataLoader(dataset, batch_size=50, collate_fn=lambda batch: batch)
