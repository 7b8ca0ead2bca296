"""Keeps the file open and skips with islice from wherever it stands, without seek(0).

question: q5
fails: q5-batches
mistake: file-not-rewound
"""
# %% q5
from itertools import islice


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        with open(path) as f:
            self.rows = sum(1 for _ in f)
        self.batch_size = batch_size
        self.file = open(path)

    def __len__(self):
        return -(-self.rows // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        start = batch_index * self.batch_size
        lines = list(islice(self.file, start, start + self.batch_size))
        block = np.array([line.split() for line in lines], dtype=np.float32).reshape(-1, 14)
        return torch.tensor(block[:, :13]), torch.tensor(block[:, 13:])
