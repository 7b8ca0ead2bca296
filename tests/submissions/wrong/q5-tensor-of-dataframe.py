"""Gives torch.tensor a DataFrame instead of an array, which raises for every batch.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: tensor-of-dataframe
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.total_rows = sum(1 for _ in open(path))

    def __len__(self):
        return (self.total_rows + self.batch_size - 1) // self.batch_size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError("batch_index too large")
        frame = pd.read_csv(
            self.path, sep=r"\s+", header=None, skiprows=batch_index * self.batch_size, nrows=self.batch_size
        )
        feats = torch.tensor(frame.iloc[:, :13], dtype=torch.float32)
        targs = torch.tensor(frame.iloc[:, 13:], dtype=torch.float32)
        return feats, targs
