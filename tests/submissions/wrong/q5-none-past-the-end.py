"""Returns None past the end.

question: q5
fails: q5-batches
mistake: no-index-error
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self._path = path
        self._batch_size = batch_size
        self.number_of_rows = sum(1 for _ in open(path))

    def __len__(self):
        return int(np.ceil(self.number_of_rows / self._batch_size))

    def __getitem__(self, index):
        if index < len(self):
            a = np.loadtxt(self._path, dtype=np.float32, skiprows=index * self._batch_size,
                           max_rows=self._batch_size, ndmin=2)
            a = torch.from_numpy(a)
            return a[:, :13], a[:, 13:]
