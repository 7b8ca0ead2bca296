"""The mini-batches come from a BatchSampler over a RandomSampler.
"""
# %% q1
from torch.utils.data import BatchSampler, RandomSampler

dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_sampler=BatchSampler(RandomSampler(dataset), batch_size=50, drop_last=False))
