"""Kept the double precision of np.loadtxt with from_numpy.

question: q5
fails: q5-batches
mistake: float64
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self._path = path
        self._batch_size = batch_size
        self.lines = 0
        for _ in open(path):
            self.lines += 1

    def __len__(self):
        return int(np.ceil(self.lines / self._batch_size))

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError("Index out of range")
        data = np.loadtxt(self._path, skiprows=index * self._batch_size, max_rows=self._batch_size, ndmin=2)
        data = torch.from_numpy(data)
        return data[:, 0:13], data[:, 13:14]
