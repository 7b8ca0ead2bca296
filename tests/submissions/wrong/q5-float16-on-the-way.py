"""Reads the numbers as float16 to save memory and converts them to float32 afterwards, when the digits are gone.

question: q5
fails: q5-batches
mistake: float16-on-the-way
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.n = 0
        with open(path) as f:
            for self.n, _ in enumerate(f, start=1):
                pass

    def __len__(self):
        return -(-self.n // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError("Batch %i does not exist" % batch_index)
        # half precision is enough and needs half the memory
        block = np.loadtxt(
            self.path, dtype=np.float16, skiprows=batch_index * self.batch_size, max_rows=self.batch_size, ndmin=2
        )
        block = torch.tensor(block).to(torch.float32)
        return block[:, :13], block[:, 13:]
