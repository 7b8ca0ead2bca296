"""The offsets of the lines are kept in an array of 16 bits each, to save memory: a large file has more bytes than that.

question: q5
fails: q5-streaming
mistake: large-file-otherwise
"""
# %% q5
import array


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.starts = array.array("H")
        position = 0
        with open(path, "rb") as file:
            for line in file:
                self.starts.append(position % 65536)
                position += len(line)

    def __len__(self):
        return (len(self.starts) + self.batch_size - 1) // self.batch_size

    def __getitem__(self, batch_index):
        if batch_index < 0 or batch_index >= len(self):
            raise IndexError("batch index out of range")
        first = batch_index * self.batch_size
        rows = []
        with open(self.path) as file:
            file.seek(self.starts[first])
            for _ in range(min(self.batch_size, len(self.starts) - first)):
                rows.append([float(word) for word in file.readline().split()])
        table = torch.tensor(rows)
        return table[:, :13], table[:, 13:]
