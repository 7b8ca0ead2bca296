"""Two mistakes at once: the whole file is in memory, and the tensors are float64.

question: q5
fails: q5-batches q5-streaming
mistake: whole-file-and-float64
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.df = pd.read_csv(path, sep=r"\s+", header=None)
        self._batch_size = batch_size

    def __len__(self):
        return (len(self.df) + self._batch_size - 1) // self._batch_size

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError(index)
        part = self.df[index * self._batch_size:(index + 1) * self._batch_size].values
        return torch.tensor(part[:, :13]), torch.tensor(part[:, 13:])
