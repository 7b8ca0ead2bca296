"""Raises IndexError for the last valid batch already.

question: q5
fails: q5-batches
mistake: end-off-by-one
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self._batch_size = batch_size
        self.rows = sum(1 for line in open(path))

    def __len__(self):
        return -(-self.rows // self._batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self) - 1:
            raise IndexError(batch_index)
        for i, frame in enumerate(pd.read_csv(self.path, sep=r"\s+", header=None, chunksize=self._batch_size)):
            if i == batch_index:
                break
        data = torch.tensor(frame.values, dtype=torch.float32)
        return data[:, :13], data[:, 13:]
