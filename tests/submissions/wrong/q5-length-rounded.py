"""Uses round() for the number of batches.

question: q5
fails: q5-batches
mistake: length-floored
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self.filename = path
        self._batch_size = batch_size
        n = 0
        with open(path) as f:
            for line in f:
                n += 1
        self.number_of_batches = round(n / batch_size)

    def __len__(self):
        return self.number_of_batches

    def __getitem__(self, i):
        if i >= self.number_of_batches:
            raise IndexError
        table = pd.read_csv(self.filename, sep=r'\s+', header=None, skiprows=i * self._batch_size, nrows=self._batch_size)
        t = torch.tensor(table.values, dtype=torch.float32)
        return t[:, :13], t[:, 13:]
