"""The class does not inherit from Dataset.

question: q5
fails: q5-batches
mistake: not-a-dataset
"""
# %% q5
from itertools import islice

class CustomDataset:
  def __init__(self, path, batch_size):
    self.filename = path
    self.batch_size = batch_size
    self.number_of_rows = 0
    with open(path) as file:
      for line in file:
        self.number_of_rows += 1

  def __len__(self):
    return (self.number_of_rows + self.batch_size - 1) // self.batch_size

  def __getitem__(self, batch_index):
    if batch_index >= len(self):
      raise IndexError(batch_index)
    start = batch_index * self.batch_size
    with open(self.filename) as f:
      rows = torch.tensor([[float(v) for v in line.split()] for line in islice(f, start, start + self.batch_size)])
    return rows[:, :13], rows[:, 13:]
