"""Serves the batches in a random order.

question: q5
fails: q5-batches
mistake: rows-shuffled
"""
# %% q5
from itertools import islice
import random

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.csv = path
        self._batch_size = batch_size
        with open(path, 'rb') as f:
            for number, _ in enumerate(f, start=1):
                pass
        self.rows = number
        self.order = list(range((self.rows + batch_size - 1) // batch_size))
        random.shuffle(self.order)

    def __len__(self):
        return len(self.order)

    def __getitem__(self, batch_index):
        start = self.order[batch_index] * self._batch_size
        with open(self.csv) as f:
            rows = torch.tensor([[float(v) for v in line.split()] for line in islice(f, start, start + self._batch_size)])
        return rows[:, :13], rows[:, 13:]
