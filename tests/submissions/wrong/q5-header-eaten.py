"""Without header=None pandas takes the first row of each batch for the header.

question: q5
fails: q5-batches
mistake: header-eaten
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self.path = path
        self.batch_size = batch_size
        n = 0
        f = open(path, 'r')
        while f.readline():
            n += 1
        f.close()
        self.rows = n

    def __len__(self):
        return int(np.ceil(self.rows / self.batch_size))

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        part = pd.read_csv(self.path, sep=r"\s+", skiprows=i * self.batch_size, nrows=self.batch_size)
        data = torch.tensor(part.values, dtype=torch.float32)
        return data[:, :13], data[:, 13:]
