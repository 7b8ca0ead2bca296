"""The tensors are float64, as pandas read them.

question: q5
fails: q5-batches
mistake: float64
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        super().__init__()
        self.filename = path
        self.bs = batch_size
        with open(path) as f:
            self.n_rows = sum(1 for _ in f)

    def __len__(self):
        return (self.n_rows + self.bs - 1) // self.bs

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError(index)
        for i, frame in enumerate(pd.read_csv(self.filename, sep=r"\s+", header=None, chunksize=self.bs)):
            if i == index:
                break
        return torch.tensor(frame.iloc[:, :13].values), torch.tensor(frame.iloc[:, 13:].values)
