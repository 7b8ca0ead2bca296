"""Reads the whole file in the constructor with pandas.

question: q5
fails: q5-streaming
mistake: whole-file-in-memory
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.data = pd.read_csv(path, sep=r"\s+", header=None)
        self._batch_size = batch_size

    def __len__(self):
        return -(-len(self.data) // self._batch_size)

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        start = i * self._batch_size
        rows = torch.tensor(self.data.iloc[start:start + self._batch_size].values, dtype=torch.float32)
        return rows[:, :13], rows[:, 13:]
