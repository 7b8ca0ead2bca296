"""Forgot self in front of an attribute in the constructor, which raises a NameError.

question: q5
fails: q5-batches q5-streaming
mistake: constructor-raises
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self._path = path
        self.batch_size = batch_size
        with open(path) as f:
            for _ in f:
                rows += 1
        self.rows = rows

    def __len__(self):
        return (self.rows - 1) // self.batch_size + 1

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        chunk = pd.read_csv(self._path, sep=r"\s+", header=None, skiprows=batch_index * self.batch_size, nrows=self.batch_size)
        batch = torch.tensor(chunk.values, dtype=torch.float32)
        return batch[:, :13], batch[:, 13:]
