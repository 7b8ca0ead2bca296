"""Is lazy only until the first batch is asked for, then loads the whole file.

question: q5
fails: q5-streaming
mistake: whole-file-in-memory
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.csv = path
        self.bs = batch_size
        self._table = None

    @property
    def table(self):
        if self._table is None:
            self._table = np.genfromtxt(self.csv, dtype=np.float32).reshape(-1, 14)
        return self._table

    def __len__(self):
        return (len(self.table) + self.bs - 1) // self.bs

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError
        part = torch.tensor(self.table[batch_index * self.bs:(batch_index + 1) * self.bs])
        return part[:, :13], part[:, 13:]
