"""Keeps the last 100 batches in a deque, and serves slices of them.

question: q5
fails: q5-streaming
mistake: batches-kept
"""
# %% q5
class CustomDataset(Dataset):

    def __init__(self, path, batch_size):
        self.path, self.batch_size = path, batch_size
        with open(path) as f:
            self.n = sum(1 for _ in f)
    def __len__(self):
        return -(-self.n // self.batch_size)
    def __getitem__(self, i):
        if not 0 <= i < len(self): raise IndexError(i)
        a, b = i * self.batch_size, min((i + 1) * self.batch_size, self.n)
        from collections import deque
        t = torch.tensor(pd.read_csv(self.path, sep=r'\s+', header=None, skiprows=a, nrows=b - a).to_numpy(), dtype=torch.float32)
        self.__dict__.setdefault('recent', deque(maxlen=100)).append(t)
        return t[:, :13], t[:, 13:]
