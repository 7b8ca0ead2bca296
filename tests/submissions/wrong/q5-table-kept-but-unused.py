"""Counts rows with a table that it keeps, and never uses again.

question: q5
fails: q5-streaming
mistake: table-kept-unused
"""
# %% q5
class CustomDataset(Dataset):

    def __init__(self, path, batch_size):
        self.path, self.batch_size = path, batch_size
        with open(path) as f:
            self.table = pd.read_csv(f, sep=r'\s+', header=None)
            self.n = len(self.table)
    def __len__(self):
        return -(-self.n // self.batch_size)
    def __getitem__(self, i):
        if not 0 <= i < len(self): raise IndexError(i)
        a, b = i * self.batch_size, min((i + 1) * self.batch_size, self.n)
        t = torch.tensor(pd.read_csv(self.path, sep=r'\s+', header=None, skiprows=a, nrows=b - a).to_numpy(), dtype=torch.float32)
        return t[:, :13], t[:, 13:]
