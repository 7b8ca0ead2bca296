"""All batches are views of one buffer, so reading a batch overwrites those served before.

question: q5
fails: q5-batches
mistake: buffer-reused
"""
# %% q5
import math
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.buffer = torch.empty(batch_size, 14)
        n = 0
        f = open(path, 'r')
        while f.readline():
            n += 1
        f.close()
        self.num_samples = n

    def __len__(self):
        return math.ceil(self.num_samples / self.batch_size)

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError(index)
        start = index * self.batch_size
        n = 0
        with open(self.path) as f:
            for line in islice(f, start, start + self.batch_size):
                self.buffer[n] = torch.tensor([float(v) for v in line.split()])
                n += 1
        return self.buffer[:n, :13], self.buffer[:n, 13:]
