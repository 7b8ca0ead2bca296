"""Counts the lines in __len__ with len(readlines()).

question: q5
fails: q5-streaming
mistake: whole-file-for-counting
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.file_path = path
        self.size = batch_size

    def __len__(self):
        with open(self.file_path) as f:
            return -(-len(f.readlines()) // self.size)

    def __getitem__(self, index):
        start = index * self.size
        with open(self.file_path) as f:
            rows = [[float(v) for v in line.split()] for line in islice(f, start, start + self.size)]
        if not rows:
            raise IndexError('past the end')
        rows = torch.tensor(rows)
        return rows[:, :13], rows[:, 13:]
