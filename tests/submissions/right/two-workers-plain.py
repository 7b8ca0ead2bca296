"""num_workers=2 for the mini-batches, and nothing else is unusual.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=506, shuffle=False)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=False, num_workers=2)
