"""Converts the file by way of one big array in the constructor, then maps it.

question: q5
fails: q5-streaming
mistake: whole-file-in-memory
"""
# %% q5
import os, tempfile

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        array = np.loadtxt(path, dtype=np.float32, ndmin=2)
        self.npy = os.path.join(tempfile.mkdtemp(), "data.npy")
        np.save(self.npy, array)
        self.number_of_rows = len(array)
        self.batch_size = batch_size

    def __len__(self):
        return int(np.ceil(self.number_of_rows / self.batch_size))

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        mapped = np.load(self.npy, mmap_mode="r")
        b = torch.tensor(np.array(mapped[batch_index * self.batch_size:(batch_index + 1) * self.batch_size]))
        return b[:, :13], b[:, 13:]
