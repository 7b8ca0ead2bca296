"""Caches the rows in a dictionary outside the class.

question: q5
fails: q5-streaming
mistake: batches-cached
"""
# %% q5
ROWS = {}

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self.csv = str(path)
        self._batch_size = batch_size
        self.count = 0
        with open(path) as f:
            for _ in f:
                self.count += 1

    def __len__(self):
        return (self.count + self._batch_size - 1) // self._batch_size

    def __getitem__(self, idx):
        if idx >= len(self):
            raise IndexError(idx)
        start = idx * self._batch_size
        stop = min(start + self._batch_size, self.count)
        wanted = [(self.csv, i) for i in range(start, stop)]
        if any(key not in ROWS for key in wanted):
            with open(self.csv) as f:
                for i, line in enumerate(f):
                    if start <= i < stop:
                        ROWS[self.csv, i] = [float(v) for v in line.split()]
                    elif i >= stop:
                        break
        data = torch.tensor([ROWS[key] for key in wanted])
        return data[:, :13], data[:, 13:]
