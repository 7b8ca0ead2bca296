"""Normalises each batch by its own mean and standard deviation.

question: q5
fails: q5-batches
mistake: values-changed
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
        return (self.rows + self._batch_size - 1) // self._batch_size

    def __getitem__(self, batch_idx):
        if batch_idx >= len(self):
            raise IndexError(batch_idx)
        chunk = pd.read_csv(self.path, sep=r"\s+", names=range(14), skiprows=batch_idx * self._batch_size, nrows=self._batch_size)
        chunk = (chunk - chunk.mean()) / chunk.std()
        t = torch.tensor(chunk.values, dtype=torch.float32)
        return t[:, :13], t[:, 13:]
