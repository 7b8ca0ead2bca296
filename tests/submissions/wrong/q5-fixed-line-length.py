"""The student jumps to the batch by multiples of the first line's length, which is wrong for a file whose lines differ in length.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: equal-line-lengths
"""
# %% q5
import os


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path, "rb") as f:
            self.bytes_per_line = len(f.readline())
        self.n_lines = -(-os.path.getsize(path) // self.bytes_per_line)

    def __len__(self):
        return -(-self.n_lines // self.batch_size)

    def __getitem__(self, batch_index):
        if not batch_index < len(self):
            raise IndexError(f"batch {batch_index}")
        with open(self.path, "rb") as f:
            # very fast: jump right to the batch
            f.seek(batch_index * self.batch_size * self.bytes_per_line)
            text = f.read(self.batch_size * self.bytes_per_line)
        data = np.array(text.split(), dtype=np.float32).reshape(-1, 14)
        return torch.tensor(data[:, :13]), torch.tensor(data[:, 13:])
