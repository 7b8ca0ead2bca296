"""Reads the file into one string in each call and splits it into lines.

question: q5
fails: q5-streaming
mistake: whole-file-per-batch
"""
# %% q5
from pathlib import Path


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.file = Path(path)
        self.batch_size = batch_size

    def _rows(self):
        return self.file.read_text().strip().split("\n")

    def __len__(self):
        full, rest = divmod(len(self._rows()), self.batch_size)
        return full + (rest > 0)

    def __getitem__(self, batch_index):
        wanted = self._rows()[batch_index * self.batch_size :][: self.batch_size]
        if not wanted:
            raise IndexError(batch_index)
        t = torch.tensor([list(map(float, row.split())) for row in wanted])
        return t[:, :13], t[:, [13]]
