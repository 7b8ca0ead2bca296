"""Skips one batch too many when reading, so batch 0 holds the second one.

question: q5
fails: q5-batches
mistake: batch-off-by-one
"""
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.rows = sum(1 for _ in open(path))

    def __len__(self):
        return (self.rows - 1) // self.batch_size + 1

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        features, targets = [], []
        with open(self.path) as f:
            for i, line in enumerate(f):
                if i // self.batch_size == (batch_index + 1) % len(self):
                    *x, y = map(float, line.split())
                    features.append(x)
                    targets.append([y])
        return torch.tensor(features), torch.tensor(targets)
