"""A BatchSampler is passed as sampler=, and the loader batches the batches again: (1, 50, 13).

question: q1
fails: q1-shapes
mistake: batched-twice
"""
# %% q1
from torch.utils.data import BatchSampler, SequentialSampler

dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))

fifties = BatchSampler(SequentialSampler(dataset), batch_size=50, drop_last=False)
mini_batch_loader = DataLoader(dataset, sampler=fifties)
