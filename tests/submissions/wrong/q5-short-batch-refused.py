"""Raises IndexError when a batch is not full.

question: q5
fails: q5-batches
mistake: short-batch-dropped
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.csv = path
        self.bs = batch_size
        self.num_samples = 0
        with open(path) as file:
            for line in file:
                self.num_samples += 1

    def __len__(self):
        return (self.num_samples - 1) // self.bs + 1

    def __getitem__(self, index):
        start = index * self.bs
        with open(self.csv) as f:
            lines = list(islice(f, start, start + self.bs))
        if len(lines) < self.bs:
            raise IndexError('not enough rows')
        rows = torch.tensor([[float(v) for v in line.split()] for line in lines])
        return rows[:, :13], rows[:, 13:]
