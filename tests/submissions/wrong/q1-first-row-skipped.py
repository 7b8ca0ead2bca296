"""The sampler counts from one, so row 0 is never served.

question: q1
fails: q1-shapes
mistake: one-row-left-out
"""
# %% q1
from torch.utils.data.sampler import SubsetRandomSampler

dataset = TensorDataset(features, targets)

all_rows = list(range(1, len(dataset)))
full_batch_loader = DataLoader(dataset, batch_size=len(features), sampler=SubsetRandomSampler(all_rows))
mini_batch_loader = DataLoader(dataset, batch_size=50, sampler=SubsetRandomSampler(all_rows))
