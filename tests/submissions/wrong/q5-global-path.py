"""Counts the rows of the given file, but reads the batches from a global path.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: hard-coded-path
"""
# %% q5
import math
from itertools import islice

DATA_PATH = "data/boston-house-prices.csv"

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        with open(path) as f:
            self.n_rows = sum(1 for _ in f)
        self.size = batch_size

    def __len__(self):
        return math.ceil(self.n_rows / self.size)

    def __getitem__(self, idx):
        if idx >= len(self):
            raise IndexError(idx)
        start = idx * self.size
        with open(DATA_PATH) as f:
            rows = torch.tensor([[float(v) for v in line.split()] for line in islice(f, start, start + self.size)])
        return rows[:, :13], rows[:, 13:]
