"""Returns numpy arrays.

question: q5
fails: q5-batches
mistake: numpy-returned
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.filename = path
        self.bs = batch_size
        with open(path, 'rb') as f:
            for number, _ in enumerate(f, start=1):
                pass
        self.number_of_rows = number

    def __len__(self):
        return (self.number_of_rows - 1) // self.bs + 1

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        a = np.loadtxt(self.filename, dtype=np.float32, skiprows=batch_index * self.bs, max_rows=self.bs, ndmin=2)
        return a[:, :13], a[:, 13:]
