"""Casts the features and forgot to cast the targets.

question: q5
fails: q5-batches
mistake: float64
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.file_path = path
        self.batch_size = batch_size
        self.lines = sum(1 for _ in open(path))

    def __len__(self):
        return (self.lines + self.batch_size - 1) // self.batch_size

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        part = pd.read_csv(self.file_path, sep=r"\s+", header=None,
                           skiprows=self.batch_size * i, nrows=self.batch_size).values
        return torch.tensor(part[:, :13]).float(), torch.tensor(part[:, 13:])
