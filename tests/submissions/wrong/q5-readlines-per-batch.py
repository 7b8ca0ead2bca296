"""Calls readlines for each batch and slices the list of lines.

question: q5
fails: q5-streaming
mistake: whole-file-per-batch
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self.path = path
        self.batch_size = batch_size
        self.number_of_rows = 0
        for line in open(path):
            self.number_of_rows += 1

    def __len__(self):
        return int(np.ceil(self.number_of_rows / self.batch_size))

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(f"{i} >= {len(self)}")
        start = i * self.batch_size
        with open(self.path) as f:
            lines = f.readlines()[start:start + self.batch_size]
        rows = [list(map(float, line.split())) for line in lines]
        return torch.tensor([r[:13] for r in rows]), torch.tensor([r[13:] for r in rows])
