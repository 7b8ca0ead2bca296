"""The student loads the whole file in __init__ and also rounds the number of batches down.

question: q5
fails: q5-batches q5-streaming
mistake: whole-file-and-floored
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.data = pd.read_csv(path, sep=r"\s+", header=None)
        self.x = torch.tensor(self.data.iloc[:, 0:13].values, dtype=torch.float32)
        self.y = torch.tensor(self.data.iloc[:, 13:14].values, dtype=torch.float32)
        self.batch_size = batch_size

    def __len__(self):
        return int(len(self.data) / self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError("Batch index out of range")
        i = batch_index * self.batch_size
        j = i + self.batch_size
        return self.x[i:j], self.y[i:j]
