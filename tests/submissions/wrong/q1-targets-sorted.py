"""Sorted the targets by price but not the features.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: shuffled-separately
"""
# %% q1
sorted_targets, _ = torch.sort(targets, dim=0)
dataset = TensorDataset(features, sorted_targets)
full_batch_loader = DataLoader(dataset, batch_size=len(dataset), shuffle=True)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)
