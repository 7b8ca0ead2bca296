"""Counts newline characters, so a last line without one is not counted.

question: q5
fails: q5-batches
mistake: newlines-counted
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self._path = path
        self.batch_size = batch_size
        self.n_lines = 0
        with open(path, "rb") as f:
            while block := f.read(1 << 16):
                self.n_lines += block.count(b"\n")

    def __len__(self):
        return (self.n_lines + self.batch_size - 1) // self.batch_size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        start = batch_index * self.batch_size
        nrows = min(self.batch_size, self.n_lines - start)
        frame = pd.read_csv(self._path, sep=r"\s+", header=None, skiprows=start, nrows=nrows)
        batch = torch.tensor(frame.values, dtype=torch.float32)
        return batch[:, :13], batch[:, 13:]
