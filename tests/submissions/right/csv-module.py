"""The csv module reads the rows, after runs of blanks were made one blank.
"""
# %% q5
import csv
from itertools import islice


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.number_of_rows = sum(1 for row in self._reader())

    def _reader(self, start=0, stop=None):
        with open(self.path, newline="") as csvfile:
            lines = (" ".join(line.split()) for line in islice(csvfile, start, stop))
            yield from csv.reader(lines, delimiter=" ", quoting=csv.QUOTE_NONNUMERIC)

    def __len__(self):
        return -(-self.number_of_rows // self.batch_size)

    def __getitem__(self, batch_index):
        start = batch_index * self.batch_size
        batch = list(self._reader(start, start + self.batch_size))
        if not batch:
            raise IndexError(batch_index)
        *features, targets = zip(*batch)
        return torch.tensor(features).T, torch.tensor(targets).unsqueeze(-1)
