"""Raises IndexError in the loop as soon as one chunk is not the wanted one, so only batch 0 can be read.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: chunk-loop-else-raise
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self._len = 0
        with open(path) as f:
            for i, _ in enumerate(f):
                self._len = i // batch_size + 1

    def __len__(self):
        return self._len

    def __getitem__(self, batch_index):
        with pd.read_csv(self.path, sep=r"\s+", header=None, chunksize=self.batch_size) as reader:
            for i, chunk in enumerate(reader):
                if i == batch_index:
                    data = torch.tensor(chunk.values, dtype=torch.float32)
                    return data[:, :13], data[:, 13:]
                else:
                    raise IndexError("batch not found")
        raise IndexError("batch not found")
