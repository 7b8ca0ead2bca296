"""Reads with chunksize, but turns all chunks into a list in the constructor.

question: q5
fails: q5-streaming
mistake: whole-file-in-memory
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self.chunks = list(pd.read_csv(path, sep=r"\s+", header=None, chunksize=batch_size))

    def __len__(self):
        return len(self.chunks)

    def __getitem__(self, idx):
        chunk = self.chunks[idx].to_numpy(dtype="float32")
        return torch.tensor(chunk[:, :13]), torch.tensor(chunk[:, 13:])
