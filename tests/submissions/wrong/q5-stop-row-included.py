"""Includes the row at which the next batch begins.

question: q5
fails: q5-batches
mistake: batch-one-row-too-long
"""
# %% q5
class CustomDataset(Dataset):
  def __init__(self, path, batch_size):
    super().__init__()
    self.csv = path
    self.bs = batch_size
    self.n = sum(1 for _ in open(path))

  def __len__(self):
    return (self.n + self.bs - 1) // self.bs

  def __getitem__(self, batch_idx):
    if batch_idx >= len(self):
      raise IndexError
    first = batch_idx * self.bs
    last = first + self.bs
    rows = []
    with open(self.csv) as f:
      for number, line in enumerate(f):
        if number < first:
          continue
        if number > last:
          break
        rows.append([float(v) for v in line.split()])
    rows = torch.tensor(rows)
    return rows[:, :13], rows[:, 13:]
