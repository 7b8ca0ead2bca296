"""The student always reads batch_size lines with next(), which raises StopIteration in a last batch that is short.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: short-batch-raises
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.rows = sum(1 for _ in open(path))

    def __len__(self):
        return int(np.ceil(self.rows / self.batch_size))

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        x = torch.empty(self.batch_size, 13)
        y = torch.empty(self.batch_size, 1)
        with open(self.path) as f:
            for _ in range(batch_index * self.batch_size):
                next(f)
            for i in range(self.batch_size):
                numbers = torch.tensor([float(s) for s in next(f).split()])
                x[i] = numbers[:13]
                y[i] = numbers[13:]
        return x, y
