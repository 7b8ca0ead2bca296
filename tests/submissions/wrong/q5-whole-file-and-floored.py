"""Two mistakes at once: reads the whole file first, and drops the last short batch.

question: q5
fails: q5-batches q5-streaming
mistake: whole-file-and-floored
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        data = np.loadtxt(path, dtype=np.float32, ndmin=2)
        self.X, self.y = torch.tensor(data[:, :13]), torch.tensor(data[:, 13:])
        self.batch_size = batch_size

    def __len__(self):
        return len(self.X) // self.batch_size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError
        i = batch_index * self.batch_size
        return self.X[i:i + self.batch_size], self.y[i:i + self.batch_size]
