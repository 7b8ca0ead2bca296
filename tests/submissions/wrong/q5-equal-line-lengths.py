"""Seeks as if all lines were as long as the first one.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: equal-line-lengths
"""
# %% q5
import math
import os

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self.filename = path
        self.batch_size = batch_size
        with open(path, 'rb') as f:
            self.line_length = len(f.readline())
        self.rows = os.path.getsize(path) // self.line_length

    def __len__(self):
        return math.ceil(self.rows / self.batch_size)

    def __getitem__(self, idx):
        if idx >= len(self):
            raise IndexError(idx)
        rows = []
        with open(self.filename, 'rb') as f:
            f.seek(idx * self.batch_size * self.line_length)
            for _ in range(self.batch_size):
                line = f.readline()
                if line:
                    rows.append([float(v) for v in line.split()])
        rows = torch.tensor(rows)
        return rows[:, :13], rows[:, 13:]
