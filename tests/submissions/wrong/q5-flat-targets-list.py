"""Collects the targets as numbers, not as lists of one number.

question: q5
fails: q5-batches
mistake: flat-targets
"""
# %% q5
from itertools import islice

def parse(line):
    numbers = [float(word) for word in line.split()]
    return numbers[:-1], numbers[-1]

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self.csv, self._batch_size = path, batch_size
        with open(path) as f:
            self.n = sum(1 for _ in f)

    def __len__(self):
        return -(-self.n // self._batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        start = batch_index * self._batch_size
        with open(self.csv) as f:
            pairs = [parse(line) for line in islice(f, start, start + self._batch_size)]
        xs, ys = zip(*pairs)
        return torch.tensor(xs), torch.tensor(ys)
