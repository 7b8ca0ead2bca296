"""Named the method __length__.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: method-misspelt
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
  def __init__(self, path, batch_size):
    self.file_path = path
    self.bs = batch_size
    self.num_samples = sum(1 for line in open(path))

  def __length__(self):
    return (self.num_samples + self.bs - 1) // self.bs

  def __getitem__(self, index):
    start = index * self.bs
    if start >= self.num_samples:
      raise IndexError(index)
    with open(self.file_path) as f:
      rows = torch.tensor([[float(v) for v in line.split()] for line in islice(f, start, start + self.bs)])
    return rows[:, :13], rows[:, 13:]
