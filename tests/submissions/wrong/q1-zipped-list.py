"""Made the dataset a plain list of pairs.

question: q1
fails: q1-dataset
mistake: no-tensor-dataset
"""
# %% q1
dataset = list(zip(features, targets))
full_batch_loader = DataLoader(dataset, batch_size=len(dataset))
mini_batch_loader = DataLoader(dataset, batch_size=50)
