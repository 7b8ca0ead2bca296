"""Keeps every batch that was read in a dictionary.

question: q5
fails: q5-streaming
mistake: batches-cached
"""
# %% q5
import math
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self._batch_size = batch_size
        self.cache = {}
        n = 0
        f = open(path, 'r')
        while f.readline():
            n += 1
        f.close()
        self.num_samples = n

    def __len__(self):
        return math.ceil(self.num_samples / self._batch_size)

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        if i not in self.cache:
            start = i * self._batch_size
            with open(self.path) as f:
                rows = [[float(v) for v in line.split()] for line in islice(f, start, start + self._batch_size)]
            data = torch.tensor(rows)
            self.cache[i] = (data[:, :13], data[:, 13:])
        return self.cache[i]
