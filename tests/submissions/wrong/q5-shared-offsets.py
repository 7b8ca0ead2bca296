"""The list of offsets belongs to the class, so a second dataset adds to the first one's.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: class-level-state
"""
# %% q5
class CustomDataset(Dataset):
    offsets = []

    def __init__(self, path, batch_size):
        self.path = path
        self._batch_size = batch_size
        position = 0
        with open(path, "rb") as f:
            for i, line in enumerate(f):
                if i % batch_size == 0:
                    self.offsets.append(position)
                position += len(line)

    def __len__(self):
        return len(self.offsets)

    def __getitem__(self, batch_idx):
        rows = []
        with open(self.path, "rb") as f:
            f.seek(self.offsets[batch_idx])
            for _ in range(self._batch_size):
                line = f.readline()
                if line:
                    rows.append([float(v) for v in line.split()])
        rows = torch.tensor(rows)
        return rows[:, :13], rows[:, 13:]
