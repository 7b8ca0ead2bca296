"""Returns data frames.

question: q5
fails: q5-batches
mistake: numpy-returned
"""
# %% q5
class CustomDataset(Dataset):
    names = ["CRIM", "ZN", "INDUS", "CHAS", "NOX", "RM", "AGE", "DIS", "RAD", "TAX", "PTRATIO", "B", "LSTAT", "MEDV"]

    def __init__(self, path, batch_size):
        self.csv = path
        self._batch_size = batch_size
        self.num_samples = sum(1 for _ in open(path))

    def __len__(self):
        return (self.num_samples - 1) // self._batch_size + 1

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        chunk = pd.read_csv(self.csv, sep=r"\s+", names=self.names, dtype="float32",
                         skiprows=batch_index * self._batch_size, nrows=self._batch_size)
        return chunk.drop(columns="MEDV"), chunk[["MEDV"]]
