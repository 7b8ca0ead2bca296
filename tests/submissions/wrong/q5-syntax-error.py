"""The colon after the class line is missing.

question: q5
fails: q5-batches q5-streaming
mistake: syntax-error
"""
# %% q5
class CustomDataset(Dataset)
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size

    def __len__(self):
        return 11

    def __getitem__(self, batch_index):
        return pd.read_csv(self.path, skiprows=batch_index * self.batch_size, nrows=self.batch_size)
