"""The student always adds one to the floor division, which is one too many if the number of rows is a multiple of the batch size.

question: q5
fails: q5-batches
mistake: length-one-too-many
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        rows = 0
        with open(path) as handle:
            while handle.readline():
                rows += 1
        self.rows = rows
        self.batches = rows // batch_size + 1  # + 1 for the short one

    def __len__(self):
        return self.batches

    def __getitem__(self, batch_index):
        if batch_index >= self.batches:
            raise IndexError(batch_index)
        lines = []
        with open(self.path) as handle:
            for _ in range(batch_index * self.batch_size):
                handle.readline()
            for _ in range(self.batch_size):
                line = handle.readline()
                if line:
                    lines.append([float(n) for n in line.split()])
        table = torch.tensor(lines, dtype=torch.float32).reshape(-1, 14)
        return table[:, :13], table[:, 13:]
