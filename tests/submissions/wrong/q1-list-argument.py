"""TensorDataset gets one list of two tensors, which raises an error.

question: q1
fails: q1-dataset q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: list-for-tensor
"""
# %% q1
dataset = TensorDataset([features, targets])
full_batch_loader = DataLoader(dataset, batch_size=len(dataset))
mini_batch_loader = DataLoader(dataset, batch_size=50)
