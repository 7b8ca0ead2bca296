"""Splits the lines at commas, so float() raises.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: wrong-separator
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.size = batch_size
        n = 0
        f = open(path, 'r')
        while f.readline():
            n += 1
        f.close()
        self.rows = n

    def __len__(self):
        return (self.rows + self.size - 1) // self.size

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError(index)
        start = index * self.size
        with open(self.path) as f:
            rows = torch.tensor([[float(v) for v in line.split(",")] for line in islice(f, start, start + self.size)])
        return rows[:, :13], rows[:, 13:]
