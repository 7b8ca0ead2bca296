"""Counts and notes offsets only when they are first needed: d[0] reads past all lines once.
"""
# %% q5
from functools import cached_property
from itertools import islice
class CustomDataset(Dataset):

    """Nothing is read before it is needed: the count for len, the offsets for the first batch."""
    def __init__(self, path, batch_size):
        self.path, self.batch_size = path, batch_size
    @cached_property
    def number_of_rows(self):
        with open(self.path, "rb") as f:
            return sum(1 for _ in f)
    @cached_property
    def offsets(self):
        offsets, position = [], 0
        with open(self.path, "rb") as f:
            for line in f:
                offsets.append(position)
                position += len(line)
        return offsets
    def __len__(self):
        return -(-self.number_of_rows // self.batch_size)
    def __getitem__(self, i):
        first = self.offsets[i * self.batch_size]
        with open(self.path) as f:
            f.seek(first)
            rows = [list(map(float, line.split())) for line in islice(f, self.batch_size)]
        t = torch.tensor(rows)
        return t[:, :13], t[:, 13:]
