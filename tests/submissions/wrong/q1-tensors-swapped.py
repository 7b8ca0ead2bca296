"""Passed the targets first and the features second.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: tensors-swapped
"""
# %% q1
dataset = TensorDataset(targets, features)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
