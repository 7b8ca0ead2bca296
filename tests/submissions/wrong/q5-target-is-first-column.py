"""Takes the first column for the target.

question: q5
fails: q5-batches
mistake: wrong-target-column
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self._path = path
        self.size = batch_size
        self.rows = sum(1 for line in open(path))

    def __len__(self):
        return (self.rows + self.size - 1) // self.size

    def __getitem__(self, batch_idx):
        if batch_idx >= len(self):
            raise IndexError(batch_idx)
        start = batch_idx * self.size
        with open(self._path) as f:
            rows = torch.tensor([[float(v) for v in line.split()] for line in islice(f, start, start + self.size)])
        return rows[:, 1:], rows[:, :1]
