"""An index slip: twelve features, and column 12 is the target.

question: q5
fails: q5-batches
mistake: wrong-target-column
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.n_rows = sum(1 for line in open(path))

    def __len__(self):
        return int(np.ceil(self.n_rows / self.batch_size))

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        batch = torch.tensor(
            pd.read_csv(self.path, sep=r"\s+", header=None, skiprows=batch_index * self.batch_size,
                        nrows=self.batch_size).values, dtype=torch.float32)
        return batch[:, :12], batch[:, 12:13]
