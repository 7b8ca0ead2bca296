"""Always reads batches of 50.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: hard-coded-batch-size
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.csv = path
        self.number_of_rows = 0
        with open(path) as file:
            for line in file:
                self.number_of_rows += 1

    def __len__(self):
        return (self.number_of_rows + 49) // 50

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        part = pd.read_csv(self.csv, sep=r"\s+", header=None, skiprows=50 * batch_index, nrows=50)
        t = torch.tensor(part.values, dtype=torch.float32)
        return t[:, :13], t[:, 13:]
