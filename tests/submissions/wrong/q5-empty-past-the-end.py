"""Past the end it returns empty tensors.

question: q5
fails: q5-batches
mistake: no-index-error
"""
# %% q5
import math
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.filename = path
        self.batch_size = batch_size
        with open(path) as f:
            self.n_lines = sum(1 for _ in f)

    def __len__(self):
        return math.ceil(self.n_lines / self.batch_size)

    def __getitem__(self, batch_index):
        start = batch_index * self.batch_size
        with open(self.filename) as f:
            rows = [[float(v) for v in line.split()] for line in islice(f, start, start + self.batch_size)]
        rows = torch.tensor(rows).reshape(-1, 14)
        return rows[:, :13], rows[:, 13:]
