"""Called the class CustomDataSet.

question: q5
fails: q5-batches q5-streaming
mistake: name-misspelt
"""
# %% q5
class CustomDataSet(Dataset):
    def __init__(self, path, batch_size):
        self.csv = path
        self.size = batch_size
        with open(path, 'rb') as f:
            for number, _ in enumerate(f, start=1):
                pass
        self.n_lines = number

    def __len__(self):
        return (self.n_lines - 1) // self.size + 1

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        chunk = pd.read_csv(self.csv, sep=r"\s+", names=range(14), skiprows=i * self.size, nrows=self.size)
        batch = torch.tensor(chunk.values, dtype=torch.float32)
        return batch[:, :13], batch[:, 13:]
