"""Shuffles the rows within a batch.

question: q5
fails: q5-batches
mistake: rows-shuffled
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self._path = path
        self.bs = batch_size
        with open(path, 'rb') as f:
            for number, _ in enumerate(f, start=1):
                pass
        self.n_lines = number

    def __len__(self):
        return -(-self.n_lines // self.bs)

    def __getitem__(self, batch_idx):
        if batch_idx >= len(self):
            raise IndexError(batch_idx)
        table = pd.read_csv(self._path, sep=r"\s+", header=None, skiprows=batch_idx * self.bs, nrows=self.bs)
        values_t = torch.tensor(table.sample(frac=1).values, dtype=torch.float32)
        return values_t[:, :13], values_t[:, 13:]
