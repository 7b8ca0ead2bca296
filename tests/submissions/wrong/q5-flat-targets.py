"""The targets have the shape (rows,).

question: q5
fails: q5-batches
mistake: flat-targets
"""
# %% q5
import math

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.size = batch_size
        n = 0
        f = open(path, 'r')
        while f.readline():
            n += 1
        f.close()
        self.n_lines = n

    def __len__(self):
        return math.ceil(self.n_lines / self.size)

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError(index)
        frame = pd.read_csv(self.path, sep=r"\s+", names=range(14), skiprows=index * self.size, nrows=self.size)
        X = torch.tensor(frame.iloc[:, :-1].values, dtype=torch.float32)
        y = torch.tensor(frame.iloc[:, -1].values, dtype=torch.float32)
        return X, y
