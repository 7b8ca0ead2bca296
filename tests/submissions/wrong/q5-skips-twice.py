"""The student skips the earlier rows with next() and then once more with islice, so only batch 0 is right.

question: q5
fails: q5-batches
mistake: skipped-twice
"""
# %% q5
from itertools import islice


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.number_of_lines = sum(1 for _ in f)

    def __len__(self):
        return -(-self.number_of_lines // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError("no such batch")
        start = batch_index * self.batch_size
        with open(self.path) as f:
            for _ in range(start):
                next(f)
            rows = [
                [float(number) for number in line.split()]
                for line in islice(f, start, start + self.batch_size)
            ]
        data = torch.tensor(rows).view(-1, 14)
        return data[:, :13], data[:, 13:]
