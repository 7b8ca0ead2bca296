"""Wrote the methods' heads, but each raises NotImplementedError.

question: q5
fails: q5-batches q5-streaming
mistake: not-implemented
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError

    def __getitem__(self, batch_index):
        raise NotImplementedError
