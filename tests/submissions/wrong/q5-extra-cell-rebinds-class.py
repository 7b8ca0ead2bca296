"""A cell below makes an instance under the class's own name.

question: q5
fails: q5-batches q5-streaming
mistake: name-rebound
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self._path = path
        self._batch_size = batch_size
        with open(path) as f:
            self.n_rows = sum(1 for _ in f)

    def __len__(self):
        return -(-self.n_rows // self._batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        frame = pd.read_csv(self._path, sep=r"\s+", header=None, skiprows=batch_index * self._batch_size, nrows=self._batch_size)
        data = torch.tensor(frame.values, dtype=torch.float32)
        return data[:, :13], data[:, 13:]
# %% extra after q5
CustomDataset = CustomDataset("data/boston-house-prices.csv", 50)
print(len(CustomDataset))
