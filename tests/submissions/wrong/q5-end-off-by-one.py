"""Compares with > so that the index len(d) slips through as an empty batch.

question: q5
fails: q5-batches
mistake: end-off-by-one
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.filename = path
        self.bs = batch_size
        with open(path) as f:
            self.n_rows = sum(1 for _ in f)

    def __len__(self):
        return -(-self.n_rows // self.bs)

    def __getitem__(self, i):
        if i > len(self):
            raise IndexError(i)
        start = i * self.bs
        with open(self.filename) as f:
            rows = [[float(v) for v in line.split()] for line in islice(f, start, start + self.bs)]
        rows = torch.tensor(rows).view(len(rows), 14)
        return rows[:, :13], rows[:, 13:]
