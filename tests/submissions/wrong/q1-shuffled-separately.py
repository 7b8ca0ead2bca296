"""Shuffled features and targets with two different permutations.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: shuffled-separately
"""
# %% q1
shuffled_features = features[torch.randperm(len(features))]
shuffled_targets = targets[torch.randperm(len(targets))]
dataset = TensorDataset(shuffled_features, shuffled_targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
