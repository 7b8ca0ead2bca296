"""Cuts the last character off each line as the newline, which eats a digit of a last line without one.

question: q5
fails: q5-batches
mistake: last-character-cut
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.size = batch_size
        n = 0
        f = open(path, 'r')
        while f.readline():
            n += 1
        f.close()
        self.n_lines = n

    def __len__(self):
        return (self.n_lines + self.size - 1) // self.size

    def __getitem__(self, batch_idx):
        if batch_idx >= len(self):
            raise IndexError(batch_idx)
        start = batch_idx * self.size
        rows = []
        with open(self.path) as f:
            for i, line in enumerate(f):
                if i >= start + self.size:
                    break
                if i >= start:
                    rows.append([float(v) for v in line[:-1].split()])
        rows = torch.tensor(rows)
        return rows[:, :13], rows[:, 13:]
