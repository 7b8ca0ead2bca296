"""Repeated the first rows so that the last batch gets fifty rows as well.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: padded
"""
# %% q1
missing = -len(features) % 50
padded_features = torch.cat((features, features[:missing]))
padded_targets = torch.cat((targets, targets[:missing]))
dataset = TensorDataset(padded_features, padded_targets)
full_batch_loader = DataLoader(dataset, batch_size=len(dataset))
mini_batch_loader = DataLoader(dataset, batch_size=50)
