"""Looks at the batches in a loop whose variables are features and targets, so the given tensors are gone afterwards.

question: q1
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)

for i, (features, targets) in enumerate(mini_batch_loader):
    print(i, features.shape, targets.shape)

# %% extra after q1
# only 6 rows left in here now, why?
print(features.shape)
print(boston_prices_df.shape)
targets = None
