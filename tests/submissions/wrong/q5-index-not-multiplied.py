"""Skips batch_index rows, not batch_index times the batch size.

question: q5
fails: q5-batches
mistake: index-not-multiplied
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.file_path = path
        self.bs = batch_size
        with open(path, 'rb') as f:
            for number, _ in enumerate(f, start=1):
                pass
        self.rows = number

    def __len__(self):
        return -(-self.rows // self.bs)

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError("index out of range")
        table = pd.read_csv(self.file_path, sep=r"\s+", header=None, skiprows=i, nrows=self.bs)
        x, y = table.iloc[:, :13], table.iloc[:, 13:]
        return torch.tensor(x.values, dtype=torch.float32), torch.tensor(y.values, dtype=torch.float32)
