"""Reads the file into a data frame in the constructor just for its length.

question: q5
fails: q5-streaming
mistake: whole-file-for-counting
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.filename = path
        self.size = batch_size
        self.number_of_rows = len(pd.read_csv(path, sep=r"\s+", header=None))

    def __len__(self):
        return (self.number_of_rows + self.size - 1) // self.size

    def __getitem__(self, idx):
        if idx >= len(self):
            raise IndexError(idx)
        part = pd.read_csv(self.filename, sep=" ", header=None, skiprows=idx * self.size, nrows=self.size)
        data = torch.tensor(part.to_numpy(), dtype=torch.float32)
        return data[:, :13], data[:, 13:]
