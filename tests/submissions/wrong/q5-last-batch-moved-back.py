"""Lets the last batch begin earlier so that it is full, which repeats rows.

question: q5
fails: q5-batches
mistake: short-batch-padded
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.csv = path
        self.size = batch_size
        with open(path, 'rb') as f:
            for number, _ in enumerate(f, start=1):
                pass
        self.n_rows = number

    def __len__(self):
        return (self.n_rows + self.size - 1) // self.size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        start = min(batch_index * self.size, max(self.n_rows - self.size, 0))
        with open(self.csv) as f:
            rows = torch.tensor([[float(v) for v in line.split()] for line in islice(f, start, start + self.size)])
        return rows[:, :13], rows[:, 13:]
