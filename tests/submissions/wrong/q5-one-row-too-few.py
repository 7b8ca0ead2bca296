"""The student takes the end of the slice for inclusive and so loses the last row of each full batch.

question: q5
fails: q5-batches
mistake: batch-one-row-too-long
"""
# %% q5
from itertools import islice


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.n = sum(1 for _ in f)

    def __len__(self):
        return (self.n + self.batch_size - 1) // self.batch_size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        first = batch_index * self.batch_size
        last = first + self.batch_size - 1
        with open(self.path) as f:
            rows = [list(map(float, line.split())) for line in islice(f, first, last)]
        rows = torch.tensor(rows, dtype=torch.float32).reshape(len(rows), 14)
        return rows[:, :13], rows[:, 13:]
