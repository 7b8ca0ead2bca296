"""The student calls read_csv without header=None, so the first row of each batch becomes the column names and is lost.

question: q5
fails: q5-batches
mistake: header-eaten
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
        start = batch_index * self.batch_size
        if start >= self.n_rows:
            raise IndexError(batch_index)
        nrows = min(self.batch_size, self.n_rows - start)
        df = pd.read_csv(self.path, sep=r"\s+", skiprows=start, nrows=nrows)
        array = df.to_numpy(dtype=np.float32)
        return torch.from_numpy(array[:, :13]), torch.from_numpy(array[:, 13:])
