"""Stores path and batch size on the class, so a new dataset changes the older ones.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: class-level-state
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        CustomDataset.csv = path
        CustomDataset.size = batch_size
        CustomDataset.n_lines = sum(1 for _ in open(path))

    def __len__(self):
        return (self.n_lines + self.size - 1) // self.size

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        part = pd.read_csv(self.csv, sep=r"\s+", names=range(14), skiprows=i * self.size, nrows=self.size)
        values_t = torch.tensor(part.values, dtype=torch.float32)
        return values_t[:, :13], values_t[:, 13:]
