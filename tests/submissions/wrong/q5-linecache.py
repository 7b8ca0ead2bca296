"""Gets the lines from linecache, which keeps the whole file in memory.

question: q5
fails: q5-streaming
mistake: linecache
"""
# %% q5
import linecache

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.filename = str(path)
        self.batch_size = batch_size
        with open(path) as f:
            self.total = sum(1 for _ in f)

    def __len__(self):
        return (self.total + self.batch_size - 1) // self.batch_size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        start = batch_index * self.batch_size
        stop = min(start + self.batch_size, self.total)
        rows = []
        for number in range(start + 1, stop + 1):       # linecache counts from 1
            rows.append([float(v) for v in linecache.getline(self.filename, number).split()])
        rows = torch.tensor(rows)
        return rows[:, :13], rows[:, 13:]
