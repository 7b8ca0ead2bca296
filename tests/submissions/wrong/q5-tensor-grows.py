"""Concatenates each batch to a tensor of all rows read so far.

question: q5
fails: q5-streaming
mistake: batches-kept
"""
# %% q5
class CustomDataset(Dataset):
  def __init__(self, path, batch_size):
    self._path = path
    self._batch_size = batch_size
    self.all_rows = torch.empty(0, 14)
    self.n_rows = sum(1 for _ in open(path))

  def __len__(self):
    return (self.n_rows + self._batch_size - 1) // self._batch_size

  def __getitem__(self, i):
    if i >= len(self):
      raise IndexError
    table = pd.read_csv(self._path, header=None, sep=r"\s+", skiprows=i * self._batch_size, nrows=self._batch_size)
    rows = torch.tensor(table.values, dtype=torch.float32)
    self.all_rows = torch.cat([self.all_rows, rows])
    last = self.all_rows[-len(rows):]
    return last[:, :13], last[:, 13:]
