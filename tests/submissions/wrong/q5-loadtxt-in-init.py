"""Loads the whole table as a tensor with np.loadtxt in the constructor.

question: q5
fails: q5-streaming
mistake: whole-file-in-memory
"""
# %% q5
class CustomDataset(Dataset):
    """Boston houses, batch by batch."""

    def __init__(self, path, batch_size):
        super().__init__()
        table = torch.from_numpy(np.loadtxt(path, dtype=np.float32, ndmin=2))
        self.batches = table.split(batch_size)

    def __len__(self):
        return len(self.batches)

    def __getitem__(self, i):
        batch = self.batches[i]
        return batch[:, :-1], batch[:, -1:]
