"""Normalises by the file's mean and deviation, gathered line by line in the constructor.

question: q5
fails: q5-batches
mistake: values-changed
"""
# %% q5
class CustomDataset(Dataset):
  def __init__(self, path, batch_size):
    self.path = path
    self.bs = batch_size
    n, s, s2 = 0, np.zeros(14), np.zeros(14)
    with open(path) as f:
      for line in f:
        v = np.array(line.split(), dtype=float)
        n, s, s2 = n + 1, s + v, s2 + v * v
    self.n = n
    self.mean = s / n
    self.std = np.sqrt(np.maximum(s2 / n - self.mean ** 2, 1e-12))

  def __len__(self):
    return (self.n + self.bs - 1) // self.bs

  def __getitem__(self, index):
    if index >= len(self):
      raise IndexError(index)
    a = np.loadtxt(self.path, skiprows=index * self.bs, max_rows=self.bs, ndmin=2)
    a = torch.tensor((a - self.mean) / self.std, dtype=torch.float32)
    return a[:, :13], a[:, 13:]
