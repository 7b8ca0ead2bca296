"""Counts with read().splitlines() in the constructor.

question: q5
fails: q5-streaming
mistake: whole-file-for-counting
"""
# %% q5
from pathlib import Path

class CustomDataset(Dataset):
  def __init__(self, path, batch_size):
    super().__init__()
    self.filename, self.size = Path(path), batch_size
    self.n = len(self.filename.read_text().splitlines())

  def __len__(self):
    return (self.n + self.size - 1) // self.size

  def __getitem__(self, i):
    if i >= len(self):
      raise IndexError
    array = np.loadtxt(self.filename, skiprows=i * self.size, max_rows=self.size, ndmin=2)
    tensor = torch.tensor(array, dtype=torch.float32)
    return tensor[:, :13], tensor[:, 13:]
