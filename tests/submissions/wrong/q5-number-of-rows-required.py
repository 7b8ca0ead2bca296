"""The constructor wants a third argument, the number of rows.

question: q5
fails: q5-batches q5-streaming
mistake: wrong-constructor
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size, number_of_rows):
        self._path = path
        self.batch_size = batch_size
        self.rows = number_of_rows

    def __len__(self):
        return (self.rows - 1) // self.batch_size + 1

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        df = pd.DataFrame(np.loadtxt(self._path, skiprows=batch_index * self.batch_size, max_rows=self.batch_size, ndmin=2))
        t = torch.tensor(df.values, dtype=torch.float32)
        return t[:, :13], t[:, 13:]
