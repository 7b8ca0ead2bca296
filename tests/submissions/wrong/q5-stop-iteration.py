"""Raises StopIteration past the end.

question: q5
fails: q5-batches
mistake: no-index-error
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
  def __init__(self, path, batch_size):
    self.csv = path
    self.batch_size = batch_size
    self.number_of_rows = sum(1 for _ in open(path))

  def __len__(self):
    return -(-self.number_of_rows // self.batch_size)

  def __getitem__(self, batch_idx):
    if batch_idx >= len(self):
      raise StopIteration
    start = batch_idx * self.batch_size
    with open(self.csv) as f:
      rows = torch.tensor([[float(v) for v in line.split()] for line in islice(f, start, start + self.batch_size)])
    return rows[:, :13], rows[:, 13:]
