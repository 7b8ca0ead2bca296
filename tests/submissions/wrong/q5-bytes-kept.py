"""Keeps the file's bytes, of which only the line ends are counted; the batches are read from the file.

question: q5
fails: q5-streaming
mistake: table-kept-unused
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path, "rb") as file:
            self.raw = file.read()

    def __len__(self):
        lines = self.raw.count(b"\n") + (not self.raw.endswith(b"\n"))
        return -(-lines // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        rows = np.loadtxt(self.path, skiprows=batch_index * self.batch_size, max_rows=self.batch_size, ndmin=2, dtype="float32")
        return torch.from_numpy(rows[:, :13]), torch.from_numpy(rows[:, 13:])
