"""Named the constructor _init_, so the class takes no arguments.

question: q5
fails: q5-batches q5-streaming
mistake: method-misspelt
"""
# %% q5
class CustomDataset(Dataset):
    def _init_(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.number_of_rows = 0
        with open(path) as file:
            for line in file:
                self.number_of_rows += 1

    def __len__(self):
        return -(-self.number_of_rows // self.batch_size)

    def __getitem__(self, idx):
        if idx >= len(self):
            raise IndexError(idx)
        part = pd.read_csv(self.path, sep=r"\s+", header=None, skiprows=idx * self.batch_size, nrows=self.batch_size)
        data = torch.tensor(part.values, dtype=torch.float32)
        return data[:, :13], data[:, 13:]
