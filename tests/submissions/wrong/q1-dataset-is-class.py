"""Assigned the class TensorDataset without calling it.

question: q1
fails: q1-dataset
mistake: no-tensor-dataset
"""
# %% q1
dataset = TensorDataset
full_batch_loader = DataLoader(dataset(features, targets), batch_size=len(features))
mini_batch_loader = DataLoader(dataset(features, targets), batch_size=50)
