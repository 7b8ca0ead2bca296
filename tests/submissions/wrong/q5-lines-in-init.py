"""Keeps all lines of the file as text and parses them when asked.

question: q5
fails: q5-streaming
mistake: whole-file-in-memory
"""
# %% q5
import math

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        with open(path) as file:
            self.lines = file.readlines()
        self.batch_size = batch_size

    def __len__(self):
        return math.ceil(len(self.lines) / self.batch_size)

    def __getitem__(self, batch_index):
        if not batch_index < len(self):
            raise IndexError("no such batch")
        first = batch_index * self.batch_size
        values = [[float(v) for v in line.split()] for line in self.lines[first:first + self.batch_size]]
        t = torch.tensor(values, dtype=torch.float32)
        return t[:, :13], t[:, 13:14]
