"""The student normalises the features of each batch to mean 0 and standard deviation 1, instead of leaving the values as they are.

question: q5
fails: q5-batches
mistake: values-changed
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

    def __getitem__(self, batch_index):
        if batch_index * self.batch_size >= self.rows:
            raise IndexError(batch_index)
        table = np.loadtxt(self.path, skiprows=batch_index * self.batch_size, max_rows=self.batch_size, ndmin=2)
        x = torch.tensor(table[:, :13], dtype=torch.float32)
        y = torch.tensor(table[:, 13:], dtype=torch.float32)
        # networks like normalised inputs
        x = (x - x.mean(dim=0)) / (x.std(dim=0, unbiased=False) + 1e-8)
        return x, y
