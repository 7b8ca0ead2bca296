"""Appends each batch that was served to a list.

question: q5
fails: q5-streaming
mistake: batches-kept
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.served = []
        self.num_samples = sum(1 for _ in open(path))

    def __len__(self):
        return (self.num_samples + self.batch_size - 1) // self.batch_size

    def __getitem__(self, idx):
        if idx >= len(self):
            raise IndexError("out of range")
        a = np.loadtxt(self.path, dtype=np.float32, skiprows=idx * self.batch_size,
                       max_rows=self.batch_size, ndmin=2)
        batch = torch.from_numpy(a[:, :13].copy()), torch.from_numpy(a[:, 13:].copy())
        self.served.append(batch)
        return batch
