"""Past the end pandas raises an EmptyDataError, which is no IndexError.

question: q5
fails: q5-batches
mistake: no-index-error
"""
# %% q5
import math

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.filename = path
        self.size = batch_size
        with open(path, 'rb') as f:
            for number, _ in enumerate(f, start=1):
                pass
        self.rows = number

    def __len__(self):
        return math.ceil(self.rows / self.size)

    def __getitem__(self, batch_idx):
        table = pd.read_csv(self.filename, sep=r"\s+", header=None, skiprows=batch_idx * self.size, nrows=self.size)
        values = torch.tensor(table.values, dtype=torch.float32)
        return values[:, :13], values[:, 13:]
