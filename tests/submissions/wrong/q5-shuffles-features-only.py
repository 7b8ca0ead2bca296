"""The student shuffles the rows of the features within the batch but not those of the targets.

question: q5
fails: q5-batches
mistake: shuffled-separately
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.num_rows = 0
        with open(path) as f:
            for self.num_rows, _ in enumerate(f, start=1):
                pass

    def __len__(self):
        return -(-self.num_rows // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        rows = np.loadtxt(self.path, skiprows=batch_index * self.batch_size, max_rows=self.batch_size, ndmin=2)
        inputs = torch.tensor(rows[:, :13], dtype=torch.float32)
        outputs = torch.tensor(rows[:, 13:], dtype=torch.float32)
        inputs = inputs[torch.randperm(len(inputs))]
        return inputs, outputs
