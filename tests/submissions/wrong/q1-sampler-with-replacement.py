"""Draws the rows with replacement, so that some come twice and others never.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: sampled-with-replacement
"""
# %% q1
from torch.utils.data import RandomSampler

dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50, sampler=RandomSampler(dataset, replacement=True))
