"""Takes the index modulo the length, so the dataset never ends.

question: q5
fails: q5-batches
mistake: no-index-error
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self.file_path = path
        self._batch_size = batch_size
        n = 0
        f = open(path, 'r')
        while f.readline():
            n += 1
        f.close()
        self.n_rows = n

    def __len__(self):
        return (self.n_rows + self._batch_size - 1) // self._batch_size

    def __getitem__(self, batch_index):
        batch_index = batch_index % len(self)
        chunk = pd.read_csv(self.file_path, sep=r"\s+", header=None, skiprows=batch_index * self._batch_size, nrows=self._batch_size)
        return (torch.tensor(chunk[chunk.columns[:13]].values, dtype=torch.float32),
                torch.tensor(chunk[[13]].values, dtype=torch.float32))
