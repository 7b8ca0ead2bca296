"""Takes the next chunk of one reader and ignores the index.

question: q5
fails: q5-batches
mistake: sequential-only
"""
# %% q5
class CustomDataset(Dataset):
  def __init__(self, path, batch_size):
    with open(path) as f:
      rows = sum(1 for _ in f)
    self.length = (rows + batch_size - 1) // batch_size
    self.reader = pd.read_csv(path, sep=r"\s+", header=None, chunksize=batch_size)

  def __len__(self):
    return self.length

  def __getitem__(self, idx):
    if idx >= self.length:
      raise IndexError(idx)
    chunk = next(self.reader)
    t = torch.tensor(chunk.values, dtype=torch.float32)
    return t[:, :13], t[:, 13:]
