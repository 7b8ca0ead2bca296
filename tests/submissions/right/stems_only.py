"""Question 4 with stems alone, thin and without base line, one family slightly transparent; xkcd-like style is avoided.
"""
# %% q4
fig, ax = plt.subplots(figsize=(12, 4))
epochs = list(range(1, NUMBER_OF_EPOCHS + 1))
markers, stems, base = ax.stem(epochs, [float(v) for v in loss_vs_epoch], linefmt="0.8", markerfmt="k.", basefmt=" ", label="full batch")
plt.setp(stems, linewidth=0.5)
plt.setp(markers, markersize=3)
markers, stems, base = ax.stem(epochs, [float(v) for v in loss_vs_epoch_batched], linefmt="0.6", markerfmt="r^", basefmt=" ", label="mini-batches")
plt.setp(stems, linewidth=0.5)
plt.setp(markers, markersize=3)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
# %% q5
class CustomDataset(Dataset):
    __slots__ = ("_path", "_size", "_count")

    def __init__(self, path, batch_size):
        self._path = path
        self._size = batch_size
        self._count = None

    path = property(lambda self: self._path)
    batch_size = property(lambda self: self._size)

    @property
    def row_count(self):
        if self._count is None:
            count = 0
            with open(self._path, "r") as fh:
                while fh.readline() != "":
                    count += 1
            self._count = count
        return self._count

    def __len__(self):
        return (self.row_count + self._size - 1) // self._size

    def __iter__(self):
        """Faster than one batch after the other by index: a single pass over the file."""
        with open(self._path, "r") as fh:
            while True:
                batch = self._take(fh)
                if batch is None:
                    return
                yield batch

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        with open(self._path, "r") as fh:
            for _ in range(batch_index * self._size):
                fh.readline()
            return self._take(fh)

    def _take(self, fh):
        rows = []
        while len(rows) < self._size:
            line = fh.readline()
            if line == "":
                break
            rows.append(torch.tensor([float(w) for w in line.split()], dtype=torch.float32))
        if not rows:
            return None
        table = torch.stack(rows)
        return table[:, :13], table[:, 13:]
