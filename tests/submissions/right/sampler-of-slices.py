"""Automatic batching is switched off, and a batch sampler as sampler lets the dataset be indexed by lists.
"""
# %% q1
from torch.utils.data import BatchSampler, RandomSampler, SequentialSampler

dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(
    dataset, batch_size=None, sampler=BatchSampler(SequentialSampler(dataset), batch_size=len(dataset), drop_last=False)
)
mini_batch_loader = DataLoader(
    dataset, batch_size=None, sampler=BatchSampler(RandomSampler(dataset), batch_size=50, drop_last=False)
)
