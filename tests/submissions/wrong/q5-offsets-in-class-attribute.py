"""Declares the list of offsets in the class body, as a C++ member, so that all instances share and extend it.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: class-level-state
"""
# %% q5
class CustomDataset(Dataset):
    path = ""
    batch_size = 0
    offsets = []

    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        position = 0
        with open(path, "rb") as f:
            for row, line in enumerate(f):
                if row % batch_size == 0:
                    self.offsets.append(position)
                position += len(line)

    def __len__(self):
        return len(self.offsets)

    def __getitem__(self, batch_index):
        rows = []
        with open(self.path, "rb") as f:
            f.seek(self.offsets[batch_index])
            for _ in range(self.batch_size):
                line = f.readline()
                if line == b"":
                    break
                rows.append([float(v) for v in line.split()])
        rows = torch.tensor(rows)
        return rows[:, :13], rows[:, 13:]
