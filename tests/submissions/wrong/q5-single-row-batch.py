"""The student uses loadtxt without ndmin=2, which gives a one-dimensional array for a batch of one row.

question: q5
fails: q5-batches
mistake: single-row-flat
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.n_rows = sum(1 for _ in f)

    def __len__(self):
        return int(np.ceil(self.n_rows / self.batch_size))

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError("batch index out of range")
        rows = np.loadtxt(
            self.path,
            skiprows=batch_index * self.batch_size,
            max_rows=self.batch_size,
            dtype=np.float32,
        )
        return torch.from_numpy(rows[..., :13]), torch.from_numpy(rows[..., 13:])
