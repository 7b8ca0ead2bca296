"""Multiplies the target by 1000 to have dollars.

question: q5
fails: q5-batches
mistake: values-in-another-unit
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.n = sum(1 for _ in f)

    def __len__(self):
        return -(-self.n // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        rows = np.loadtxt(
            self.path, dtype="float32", skiprows=batch_index * self.batch_size, max_rows=self.batch_size, ndmin=2
        )
        x, medv = np.split(rows, [13], axis=1)
        return torch.tensor(x), torch.tensor(1000 * medv)  # MEDV is in 1000 $
