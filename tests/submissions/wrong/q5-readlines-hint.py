"""The student reads a batch by f.readlines(batch_size), whose argument is a number of characters and not of lines.

question: q5
fails: q5-batches
mistake: readlines-argument
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.total = sum(1 for _ in f)

    def __len__(self):
        return -(-self.total // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        with open(self.path) as f:
            for _ in range(batch_index * self.batch_size):
                f.readline()
            lines = f.readlines(self.batch_size)
        data = np.array([line.split() for line in lines]).astype(np.float32)
        return torch.from_numpy(data[:, :13]), torch.from_numpy(data[:, 13:])
