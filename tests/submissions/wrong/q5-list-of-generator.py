"""The student has a generator that yields one batch after the other, but makes a list of it to pick batch number i.

question: q5
fails: q5-streaming
mistake: whole-file-per-batch
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size

    def _generate(self):
        """Yields one batch at a time."""
        x, y = [], []
        with open(self.path) as f:
            for line in f:
                *features_row, target = map(float, line.split())
                x.append(features_row)
                y.append([target])
                if len(x) == self.batch_size:
                    yield torch.tensor(x), torch.tensor(y)
                    x, y = [], []
        if x:
            yield torch.tensor(x), torch.tensor(y)

    def __len__(self):
        return sum(1 for _ in self._generate())

    def __getitem__(self, batch_index):
        return list(self._generate())[batch_index]
