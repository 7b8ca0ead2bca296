"""Returns a dictionary.

question: q5
fails: q5-batches
mistake: not-a-tuple
"""
# %% q5
from itertools import islice

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.bs = batch_size
        with open(path, 'rb') as f:
            for number, _ in enumerate(f, start=1):
                pass
        self.n_rows = number

    def __len__(self):
        return -(-self.n_rows // self.bs)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        start = batch_index * self.bs
        with open(self.path) as f:
            rows = torch.tensor([[float(v) for v in line.split()] for line in islice(f, start, start + self.bs)])
        return {"features": rows[:, :13], "targets": rows[:, 13:]}
