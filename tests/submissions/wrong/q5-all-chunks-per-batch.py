"""Lists all the chunks to pick one of them.

question: q5
fails: q5-streaming
mistake: whole-file-per-batch
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self._batch_size = batch_size
        self.length = sum(1 for _ in self.reader())

    def reader(self):
        return pd.read_csv(self.path, header=None, sep=r"\s+", chunksize=self._batch_size)

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        chunk = list(self.reader())[index]
        t = torch.tensor(chunk.values).float()
        return t[:, :13], t[:, [13]]
