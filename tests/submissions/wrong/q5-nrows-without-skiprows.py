"""Reads from the start of the file through to the batch's end, then takes the tail.

question: q5
fails: q5-streaming
mistake: earlier-rows-in-memory
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self.file_path = path
        self.bs = batch_size
        self.n = sum(1 for _ in open(path))

    def __len__(self):
        return (self.n + self.bs - 1) // self.bs

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError()
        upto = pd.read_csv(self.file_path, sep=" ", header=None, nrows=(i + 1) * self.bs)
        here = upto.iloc[i * self.bs:]
        return (torch.tensor(here.iloc[:, :13].to_numpy(), dtype=torch.float32),
                torch.tensor(here.iloc[:, 13:].to_numpy(), dtype=torch.float32))
