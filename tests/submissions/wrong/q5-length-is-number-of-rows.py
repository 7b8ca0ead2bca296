"""The student's __len__ returns the number of rows instead of the number of batches.

question: q5
fails: q5-batches
mistake: length-in-rows
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path, encoding="ascii") as f:
            self.size = sum(1 for _ in f)

    def __len__(self):
        return self.size

    def __getitem__(self, batch_index):
        skip = batch_index * self.batch_size
        if skip >= self.size:
            raise IndexError("no such batch")
        df = pd.read_csv(self.path, sep=r"\s+", header=None, skiprows=skip, nrows=self.batch_size, dtype="float32")
        return torch.tensor(df.iloc[:, :13].to_numpy()), torch.tensor(df.iloc[:, [13]].to_numpy())
