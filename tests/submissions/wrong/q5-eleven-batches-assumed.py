"""__len__ returns 11.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: number-of-rows-assumed
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
  def __init__(self, path, batch_size):
    self.path = path
    self.size = batch_size

  def __len__(self):
    return 11

  def __getitem__(self, batch_idx):
    if batch_idx >= 11:
      raise IndexError
    with open(self.path) as f:
      lines = islice(f, batch_idx * self.size, (batch_idx + 1) * self.size)
      rows = torch.tensor([[float(v) for v in line.split()] for line in lines])
    return rows[:, :13], rows[:, 13:]
