"""The student notes the file position after reading the first line of each batch instead of before it, so every batch begins one row too late.

question: q5
fails: q5-batches
mistake: offset-after-the-line
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.offsets = []
        with open(path) as f:
            number = 0
            line = f.readline()
            while line:
                if number % batch_size == 0:
                    self.offsets.append(f.tell())  # here starts a batch
                number += 1
                line = f.readline()

    def __len__(self):
        return len(self.offsets)

    def __getitem__(self, batch_index):
        offset = self.offsets[batch_index]
        rows = []
        with open(self.path) as f:
            f.seek(offset)
            while len(rows) < self.batch_size:
                line = f.readline()
                if not line:
                    break
                rows.append([float(v) for v in line.split()])
        rows = torch.tensor(rows, dtype=torch.float32).reshape(-1, 14)
        return rows[:, :13], rows[:, 13:]
