"""The rows come from the fileinput module, and everything is closed by an ExitStack.
"""
# %% q5
import fileinput
from contextlib import ExitStack, closing


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with fileinput.FileInput(files=(path,)) as lines:
            for _ in lines:
                pass
            self.rows = lines.lineno()

    def __len__(self):
        return -(-self.rows // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        first = batch_index * self.batch_size + 1
        batch = []
        with ExitStack() as stack:
            lines = stack.enter_context(fileinput.FileInput(files=(self.path,)))
            for line in lines:
                if lines.lineno() >= first:
                    batch.append([float(x) for x in line.split()])
                if lines.lineno() == first + self.batch_size - 1:
                    break
        batch = torch.tensor(batch)
        return batch[:, :13], batch[:, 13:]
