"""Glued features and targets into one tensor of 14 columns.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: one-tensor
"""
# %% q1
dataset = TensorDataset(torch.cat([features, targets], dim=1))
full_batch_loader = DataLoader(dataset, batch_size=len(dataset), shuffle=True)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)
