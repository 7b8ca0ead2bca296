"""Each index stands for one row, served as a batch of one.

question: q5
fails: q5-batches
mistake: rows-instead-of-batches
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.file_path = path
        self.bs = batch_size
        with open(path) as f:
            self.n = sum(1 for _ in f)

    def __len__(self):
        return self.n

    def __getitem__(self, idx):
        if idx >= self.n:
            raise IndexError(idx)
        with open(self.file_path) as f:
            line = next(islice(f, idx, None))
        values = torch.tensor([[float(v) for v in line.split()]])
        return values[:, :13], values[:, 13:]
