"""The constructor takes the batch size before the path.

question: q5
fails: q5-batches q5-streaming
mistake: wrong-constructor
"""
# %% q5
import math
from pathlib import Path

class CustomDataset(Dataset):
    def __init__(self, batch_size, path):
        self.path = Path(path)
        self._batch_size = batch_size
        with self.path.open() as f:
            self.n_rows = sum(1 for _ in f)

    def __len__(self):
        return math.ceil(self.n_rows / self._batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        frame = pd.DataFrame(np.loadtxt(self.path, skiprows=batch_index * self._batch_size, max_rows=self._batch_size, ndmin=2))
        t = torch.tensor(frame.values, dtype=torch.float32)
        return t[:, :13], t[:, 13:]
