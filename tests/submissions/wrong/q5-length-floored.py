"""Rounds the number of batches down, so the last short one is missing.

question: q5
fails: q5-batches
mistake: length-floored
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self._path = path
        self.size = batch_size
        with open(path, 'rb') as f:
            for number, _ in enumerate(f, start=1):
                pass
        self.num_samples = number

    def __len__(self):
        return self.num_samples // self.size

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError(index)
        start = index * self.size
        with open(self._path) as f:
            rows = [[float(v) for v in line.split()] for line in islice(f, start, start + self.size)]
        data = torch.tensor(rows)
        return data[:, :13], data[:, 13:]
