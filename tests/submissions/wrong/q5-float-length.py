"""The student returns np.ceil(...) as the length, which is not an int, so len() raises a TypeError.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: length-no-integer
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.n = sum(1 for _ in f)

    def __len__(self):
        return np.ceil(self.n / self.batch_size)

    def __getitem__(self, batch_index):
        start = batch_index * self.batch_size
        if start >= self.n:
            raise IndexError(batch_index)
        data = pd.read_csv(self.path, sep=r"\s+", header=None, skiprows=start, nrows=self.batch_size)
        data = torch.tensor(data.values, dtype=torch.float32)
        return data[:, :13], data[:, 13:]
