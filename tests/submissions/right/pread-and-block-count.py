"""A systems programmer counts lines in blocks of 64 KiB and reads with os.pread.
"""
# %% q5
import os


class CustomDataset(Dataset):
    BLOCK = 1 << 16

    def __init__(self, path, batch_size):
        self.batch_size = batch_size
        self.fd = os.open(path, os.O_RDONLY)
        self.size = os.fstat(self.fd).st_size
        self.begin = [0] if self.size else []  # of each batch
        lines = 0
        for base in range(0, self.size, self.BLOCK):
            block = os.pread(self.fd, self.BLOCK, base)
            at = block.find(b"\n")
            while at >= 0:
                lines += 1
                if lines % batch_size == 0 and base + at + 1 < self.size:
                    self.begin.append(base + at + 1)
                at = block.find(b"\n", at + 1)

    def __del__(self):
        os.close(self.fd)

    def __len__(self):
        return len(self.begin)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        begin = self.begin[batch_index]
        end = self.begin[batch_index + 1] if batch_index + 1 < len(self) else self.size
        numbers = np.array(os.pread(self.fd, end - begin, begin).split(), dtype=np.float64)
        table = torch.from_numpy(numbers.astype(np.float32)).view(-1, 14)
        return table[:, :13], table[:, 13:]
