"""The student computes the number of batches by floor division, so the short last batch does not exist.

question: q5
fails: q5-batches
mistake: length-floored
"""
# %% q5
from itertools import islice


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.n_lines = sum(1 for _ in f)

    def __len__(self):
        return self.n_lines // self.batch_size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError("index out of range")
        start = batch_index * self.batch_size
        with open(self.path) as f:
            batch = [line.split() for line in islice(f, start, start + self.batch_size)]
        batch = torch.tensor(np.array(batch, dtype=np.float32))
        return batch[:, :13], batch[:, 13:]
