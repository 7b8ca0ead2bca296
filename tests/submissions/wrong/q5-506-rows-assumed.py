"""Computes the length from 506 rows whatever the file.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: number-of-rows-assumed
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size

    def __len__(self):
        return int(np.ceil(506 / self.batch_size))

    def __getitem__(self, batch_idx):
        if batch_idx >= len(self):
            raise IndexError(batch_idx)
        frame = pd.read_csv(self.path, sep=r"\s+", header=None, skiprows=batch_idx * self.batch_size, nrows=self.batch_size)
        t = torch.tensor(frame.values, dtype=torch.float32)
        return t[:, :13], t[:, 13:]
