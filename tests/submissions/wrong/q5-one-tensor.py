"""Returns one tensor with all 14 columns.

question: q5
fails: q5-batches
mistake: not-a-tuple
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.rows = sum(1 for _ in f)

    def __len__(self):
        return (self.rows + self.batch_size - 1) // self.batch_size

    def __getitem__(self, batch_idx):
        if batch_idx >= len(self):
            raise IndexError(batch_idx)
        part = pd.DataFrame(np.loadtxt(self.path, skiprows=batch_idx * self.batch_size, max_rows=self.batch_size, ndmin=2))
        return torch.tensor(part.values, dtype=torch.float32)
