"""Takes the rows from boston_prices_df.

question: q5
fails: q5-batches q5-streaming
mistake: given-tensors-served
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.df = boston_prices_df
        self.size = batch_size

    def __len__(self):
        return int(np.ceil(len(self.df) / self.size))

    def __getitem__(self, idx):
        if idx >= len(self):
            raise IndexError(idx)
        part = self.df.iloc[idx * self.size:][:self.size]
        return (torch.tensor(part.drop(columns=["MEDV"]).values, dtype=torch.float32),
                torch.tensor(part[["MEDV"]].values, dtype=torch.float32))
