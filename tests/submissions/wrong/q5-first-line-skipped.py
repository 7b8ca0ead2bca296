"""Skips the file's first line as if it were a header.

question: q5
fails: q5-batches
mistake: header-eaten
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.filename = path
        self.bs = batch_size
        with open(path) as f:
            next(f)     # header
            self.n_lines = sum(1 for _ in f)

    def __len__(self):
        return (self.n_lines + self.bs - 1) // self.bs

    def __getitem__(self, batch_idx):
        if batch_idx >= len(self):
            raise IndexError(batch_idx)
        start = 1 + batch_idx * self.bs
        with open(self.filename) as f:
            rows = torch.tensor([[float(v) for v in line.split()] for line in islice(f, start, start + self.bs)])
        return rows[:, :13], rows[:, 13:]
