"""Called the dataset data_set.

question: q1
fails: q1-dataset
mistake: name-misspelt
"""
# %% q1
data_set = TensorDataset(features, targets)
full_batch_loader = DataLoader(data_set, batch_size=len(features))
mini_batch_loader = DataLoader(data_set, batch_size=50)
