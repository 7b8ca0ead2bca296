"""Returns the targets first.

question: q5
fails: q5-batches
mistake: tuple-swapped
"""
# %% q5
import math

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.file_path = path
        self.bs = batch_size
        self.rows = sum(1 for line in open(path))

    def __len__(self):
        return math.ceil(self.rows / self.bs)

    def __getitem__(self, batch_idx):
        if batch_idx >= len(self):
            raise IndexError(batch_idx)
        part = pd.read_csv(self.file_path, sep=r"\s+", names=range(14), skiprows=batch_idx * self.bs, nrows=self.bs)
        features = torch.tensor(part.iloc[:, :13].values, dtype=torch.float32)
        targets = torch.tensor(part.iloc[:, 13:].values, dtype=torch.float32)
        return targets, features
