"""pandas reads the file in chunks, and __getitem__ goes on to the chunk that is asked for.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=boston_prices_df.shape[0])
mini_batch_loader = DataLoader(dataset, batch_size=50)
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.length = 0
        with self.chunks() as reader:
            for _ in reader:
                self.length += 1

    def chunks(self):
        return pd.read_csv(self.path, sep=r"\s+", header=None, chunksize=self.batch_size, dtype=np.float32)

    def __len__(self):
        return self.length

    def __getitem__(self, batch_index):
        with self.chunks() as reader:
            for index, chunk in enumerate(reader):
                if index == batch_index:
                    values = torch.tensor(chunk.values)
                    return values[:, :13], values[:, 13:]
        raise IndexError(batch_index)
