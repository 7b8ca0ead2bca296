"""Wrote an IterableDataset, which has no index.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: iterable-dataset
"""
# %% q5
from torch.utils.data import IterableDataset

class CustomDataset(IterableDataset):
    def __init__(self, path, batch_size):
        self.path = path
        self._batch_size = batch_size

    def __iter__(self):
        for chunk in pd.read_csv(self.path, sep=r"\s+", header=None, chunksize=self._batch_size):
            t = torch.tensor(chunk.values, dtype=torch.float32)
            yield t[:, :13], t[:, 13:]
