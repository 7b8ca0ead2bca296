"""Left pandas' default separator, the comma.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: wrong-separator
"""
# %% q5
class CustomDataset(Dataset):
  def __init__(self, path, batch_size):
    super().__init__()
    self.csv = path
    self.size = batch_size
    with open(path, 'rb') as f:
      for number, _ in enumerate(f, start=1):
        pass
    self.rows = number

  def __len__(self):
    return (self.rows + self.size - 1) // self.size

  def __getitem__(self, i):
    if i >= len(self):
      raise IndexError(i)
    part = pd.read_csv(self.csv, header=None, skiprows=i * self.size, nrows=self.size)
    x = torch.tensor(part.iloc[:, :13].values, dtype=torch.float32)
    y = torch.tensor(part.iloc[:, 13:].values, dtype=torch.float32)
    return x, y
