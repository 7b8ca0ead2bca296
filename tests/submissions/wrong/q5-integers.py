"""Parses the values as whole numbers.

question: q5
fails: q5-batches
mistake: values-changed
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.csv = path
        self.bs = batch_size
        self.rows = sum(1 for _ in open(path))

    def __len__(self):
        return (self.rows - 1) // self.bs + 1

    def __getitem__(self, idx):
        if idx >= len(self):
            raise IndexError(idx)
        start = idx * self.bs
        with open(self.csv) as f:
            rows = [[int(float(v)) for v in line.split()] for line in islice(f, start, start + self.bs)]
        rows = torch.tensor(rows, dtype=torch.float32)
        return rows[:, :13], rows[:, 13:]
