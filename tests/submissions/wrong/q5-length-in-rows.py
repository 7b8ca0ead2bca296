"""__len__ returns the number of rows.

question: q5
fails: q5-batches
mistake: length-in-rows
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.csv = path
        self.batch_size = batch_size
        with open(path) as f:
            self.n_rows = sum(1 for _ in f)

    def __len__(self):
        return self.n_rows

    def __getitem__(self, i):
        start = i * self.batch_size
        if start >= self.n_rows:
            raise IndexError("no more batches")
        chunk = pd.read_csv(self.csv, sep=r"\s+", header=None, skiprows=start, nrows=self.batch_size)
        chunk = chunk.to_numpy(np.float32)
        return torch.tensor(chunk[:, :-1]), torch.tensor(chunk[:, -1:])
