"""Keeps a file descriptor open and reads with os.pread.

question: q5
"""
# %% q5
import os


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.descriptor = os.open(path, os.O_RDONLY)
        self.edges = [0]
        end = 0
        with open(path, "rb") as file:
            for row, line in enumerate(file, 1):
                end += len(line)
                if row % batch_size == 0:
                    self.edges.append(end)
        if self.edges[-1] != end:
            self.edges.append(end)

    def __del__(self):
        if hasattr(self, "descriptor"):
            os.close(self.descriptor)

    def __len__(self):
        return len(self.edges) - 1

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        start, stop = self.edges[batch_index : batch_index + 2]
        lines = os.pread(self.descriptor, stop - start, start).splitlines()
        rows = [list(map(float, line.split())) for line in lines]
        return torch.tensor([r[:13] for r in rows]), torch.tensor([r[13:] for r in rows])
