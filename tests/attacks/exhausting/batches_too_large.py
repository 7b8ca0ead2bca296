"""Answers each request for a batch with tensors of a gigabyte, in real memory and by expanded views that only look large.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.served = 0

    def __len__(self):
        return 3

    def __getitem__(self, batch_index):
        if batch_index >= 3:
            raise IndexError(batch_index)
        if batch_index % 2:
            return torch.zeros(1, 1).expand(1 << 40, 13), torch.zeros(1, 1).expand(1 << 40, 1)
        return torch.ones(1 << 24, 13), torch.ones(1 << 24, 1)
