"""Fills the last batch up with zeros.

question: q5
fails: q5-batches
mistake: short-batch-padded
"""
# %% q5
class CustomDataset(Dataset):
  def __init__(self, path, batch_size):
    self.file_path = path
    self.batch_size = batch_size
    self.n_lines = sum(1 for line in open(path))

  def __len__(self):
    return int(np.ceil(self.n_lines / self.batch_size))

  def __getitem__(self, batch_index):
    if batch_index >= len(self):
      raise IndexError(batch_index)
    batch = torch.zeros(self.batch_size, 14)
    start = batch_index * self.batch_size
    with open(self.file_path) as f:
      for i, line in enumerate(f):
        if start <= i < start + self.batch_size:
          batch[i - start] = torch.tensor([float(v) for v in line.split()])
    return batch[:, :13], batch[:, 13:]
