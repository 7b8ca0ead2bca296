"""Collects all rows up to the batch's end in a list and takes the last ones.

question: q5
fails: q5-streaming
mistake: earlier-rows-in-memory
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self._path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.num_samples = sum(1 for line in f)

    def __len__(self):
        return (self.num_samples - 1) // self.batch_size + 1

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        start, stop = batch_index * self.batch_size, (batch_index + 1) * self.batch_size
        collected = []
        with open(self._path) as f:
            for i, line in enumerate(f):
                if i == stop:
                    break
                collected.append([float(v) for v in line.split()])
        batch = torch.tensor(collected[start:])
        return batch[:, :13], batch[:, 13:]
