"""Reads on in an open file, back to its start only at batch 0.

question: q5
fails: q5-batches
mistake: sequential-only
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.file = open(path)
        self.batch_size = batch_size
        self.number_of_rows = sum(1 for _ in self.file)

    def __len__(self):
        return (self.number_of_rows - 1) // self.batch_size + 1

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError(index)
        if index == 0:
            self.file.seek(0)
        rows = []
        for _ in range(self.batch_size):
            line = self.file.readline()
            if line:
                rows.append([float(v) for v in line.split()])
        rows = torch.tensor(rows).reshape(-1, 14)
        return rows[:, :13], rows[:, 13:]
