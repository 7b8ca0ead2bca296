"""Reads the whole file for each batch and cuts the batch out of it.

question: q5
fails: q5-streaming
mistake: whole-file-per-batch
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self.path, self._batch_size = path, batch_size
        with open(path) as f:
            self.n = sum(1 for _ in f)

    def __len__(self):
        return (self.n - 1) // self._batch_size + 1

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError("batch index out of range")
        df = pd.read_csv(self.path, sep=r"\s+", header=None)
        df = df[batch_index * self._batch_size:(batch_index + 1) * self._batch_size]
        x = torch.tensor(df.iloc[:, :-1].values, dtype=torch.float32)
        y = torch.tensor(df.iloc[:, -1:].values, dtype=torch.float32)
        return x, y
