"""Counts the batches from one.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: batch-off-by-one
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.file_path, self._batch_size = path, batch_size
        with open(path) as f:
            rows = sum(1 for _ in f)
        self.batches = (rows + batch_size - 1) // batch_size

    def __len__(self):
        return self.batches

    def __getitem__(self, i):
        if i > self.batches or i < 1:
            raise IndexError(i)
        start = (i - 1) * self._batch_size
        with open(self.file_path) as f:
            data = torch.tensor([[float(x) for x in l.split()] for l in islice(f, start, start + self._batch_size)])
        return data[:, :13], data[:, 13:]
