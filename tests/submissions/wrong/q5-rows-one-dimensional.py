"""Serves single rows as a usual map-style dataset does and leaves batching to the DataLoader.

question: q5
fails: q5-batches
mistake: rows-instead-of-batches
"""
# %% q5
class CustomDataset(Dataset):
  def __init__(self, path, batch_size=None):
    self.file = open(path, "rb")
    self.offsets = []
    position = 0
    for line in self.file:
      self.offsets.append(position)
      position += len(line)

  def __len__(self):
    return len(self.offsets)

  def __getitem__(self, index):
    self.file.seek(self.offsets[index])
    row = torch.tensor([float(v) for v in self.file.readline().split()])
    return row[:13], row[13:]
