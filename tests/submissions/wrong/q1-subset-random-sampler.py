"""Samples only the first 400 of the shuffled indices, a hold-out copied from a tutorial.

question: q1
mistake: only-a-train-split
fails: q1-batch-counts q1-shapes
"""
# %% q1
from torch.utils.data import SubsetRandomSampler

dataset = TensorDataset(features, targets)

indices = list(range(len(dataset)))
np.random.seed(0)
np.random.shuffle(indices)
train_idx, valid_idx = indices[:400], indices[400:]
train_sampler = SubsetRandomSampler(train_idx)

full_batch_loader = DataLoader(dataset, batch_size=len(features), sampler=train_sampler)
mini_batch_loader = DataLoader(dataset, batch_size=50, sampler=train_sampler)
