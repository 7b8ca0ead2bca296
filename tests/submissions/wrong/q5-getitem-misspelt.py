"""Named the method _getitem_ with single underscores.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: method-misspelt
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self._batch_size = batch_size
        self.rows = 0
        with open(path) as file:
            for line in file:
                self.rows += 1

    def __len__(self):
        return (self.rows - 1) // self._batch_size + 1

    def _getitem_(self, batch_idx):
        if batch_idx >= len(self):
            raise IndexError(batch_idx)
        df = pd.DataFrame(np.loadtxt(self.path, skiprows=batch_idx * self._batch_size, max_rows=self._batch_size, ndmin=2))
        batch = torch.tensor(df.values, dtype=torch.float32)
        return batch[:, :13], batch[:, 13:]
