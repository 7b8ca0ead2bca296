"""Adds one to the floored quotient, which is wrong when the rows divide evenly.

question: q5
fails: q5-batches
mistake: length-one-too-many
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.csv = path
        self.batch_size = batch_size
        self.rows = sum(1 for _ in open(path))

    def __len__(self):
        return self.rows // self.batch_size + 1

    def __getitem__(self, idx):
        if idx * self.batch_size >= self.rows:
            raise IndexError(idx)
        a = np.loadtxt(self.csv, dtype=np.float32, skiprows=idx * self.batch_size, max_rows=self.batch_size, ndmin=2)
        return torch.from_numpy(a[:, :13].copy()), torch.from_numpy(a[:, 13:].copy())
