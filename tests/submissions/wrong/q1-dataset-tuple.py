"""Kept a tuple under the name dataset and wrapped it only inside the loaders.

question: q1
fails: q1-dataset
mistake: no-tensor-dataset
"""
# %% q1
dataset = (features, targets)
full_batch_loader = DataLoader(TensorDataset(*dataset), batch_size=len(features))
mini_batch_loader = DataLoader(TensorDataset(*dataset), batch_size=50)
