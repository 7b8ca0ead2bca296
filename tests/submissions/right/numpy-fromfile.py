"""np.fromfile reads the numbers of a batch as text from an open file that was moved to the right row.
"""
# %% q5
class CustomDataset(Dataset):
    COLUMNS = 14

    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.batch_starts = [0]
        with open(path, "rb") as f:
            while True:
                lines = sum(1 for _ in zip(range(batch_size), iter(f.readline, b"")))
                if lines == 0:
                    break
                self.batch_starts.append(f.tell())

    def __len__(self):
        return len(self.batch_starts) - 1

    def __getitem__(self, batch_index):
        if not batch_index < len(self):
            raise IndexError(f"batch {batch_index}")
        with open(self.path, "rb") as f:
            f.seek(self.batch_starts[batch_index])
            numbers = np.fromfile(f, dtype=np.float32, count=self.COLUMNS * self.batch_size, sep=" ")
        table = torch.as_tensor(numbers.reshape(-1, self.COLUMNS))
        return table[:, :-1], table[:, -1:]
