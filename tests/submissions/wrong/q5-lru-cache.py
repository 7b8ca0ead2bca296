"""Decorates the reading with an unbounded functools.lru_cache.

question: q5
fails: q5-streaming
mistake: batches-cached
"""
# %% q5
import functools

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self._path = path
        self.size = batch_size
        self.n_lines = sum(1 for _ in open(path))

    def __len__(self):
        return int(np.ceil(self.n_lines / self.size))

    @functools.lru_cache(maxsize=None)
    def read(self, batch_idx):
        frame = pd.read_csv(self._path, sep=r"\s+", header=None,
                            skiprows=batch_idx * self.size, nrows=self.size)
        return torch.tensor(frame.values, dtype=torch.float32)

    def __getitem__(self, batch_idx):
        if batch_idx >= len(self):
            raise IndexError
        batch = self.read(batch_idx)
        return batch[:, :13], batch[:, 13:]
