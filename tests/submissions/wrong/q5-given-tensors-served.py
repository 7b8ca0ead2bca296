"""Serves slices of the notebook's tensors and never opens the file.

question: q5
fails: q5-batches q5-streaming
mistake: given-tensors-served
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.size = batch_size

    def __len__(self):
        return (len(features) + self.size - 1) // self.size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        rows = slice(batch_index * self.size, (batch_index + 1) * self.size)
        return features[rows], targets[rows]
