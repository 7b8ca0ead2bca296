"""The lines of a batch are joined and given to pandas in a StringIO, with the column names of the given table.
"""
# %% q5
import io
import itertools


class CustomDataset(Dataset):
    columns = list(boston_prices_df.columns)

    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as file:
            self.row_count = sum(1 for _ in file)

    def __len__(self):
        return (self.row_count + self.batch_size - 1) // self.batch_size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        with open(self.path) as file:
            text = "".join(itertools.islice(file, batch_index * self.batch_size, (batch_index + 1) * self.batch_size))
        df = pd.read_csv(io.StringIO(text), sep=r"\s+", header=None, names=self.columns)
        prices = df.pop("MEDV")
        return torch.tensor(df.to_numpy(), dtype=torch.float32), torch.tensor(prices.to_numpy(), dtype=torch.float32)[:, None]
