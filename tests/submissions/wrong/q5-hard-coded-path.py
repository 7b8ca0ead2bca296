"""Ignores the path and opens the exercise's file.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: hard-coded-path
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self._path = "data/boston-house-prices.csv"
        self.bs = batch_size
        with open(self._path) as f:
            self.n_rows = sum(1 for _ in f)

    def __len__(self):
        return (self.n_rows - 1) // self.bs + 1

    def __getitem__(self, idx):
        if idx >= len(self):
            raise IndexError(idx)
        for i, df in enumerate(pd.read_csv(self._path, sep=r"\s+", header=None, chunksize=self.bs)):
            if i == idx:
                break
        t = torch.tensor(df.values, dtype=torch.float32)
        return t[:, :13], t[:, 13:]
