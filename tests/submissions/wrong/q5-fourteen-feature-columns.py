"""The features still hold the target column.

question: q5
fails: q5-batches
mistake: target-among-features
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self._path = path
        self.batch_size = batch_size
        self.n_lines = sum(1 for _ in open(path))

    def __len__(self):
        return (self.n_lines - 1) // self.batch_size + 1

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError
        a = np.loadtxt(self._path, dtype="float32", skiprows=i * self.batch_size, max_rows=self.batch_size, ndmin=2)
        a = torch.tensor(a)
        return a, a[:, -1:]
