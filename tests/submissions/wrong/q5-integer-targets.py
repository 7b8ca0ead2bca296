"""The student makes integer tensors of the targets, as for class labels, which has the wrong dtype and cuts off the decimals.

question: q5
fails: q5-batches
mistake: targets-truncated
"""
# %% q5
from itertools import islice


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.n_samples = sum(1 for _ in f)

    def __len__(self):
        return (self.n_samples + self.batch_size - 1) // self.batch_size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError("no such batch")
        features, labels = [], []
        start = batch_index * self.batch_size
        with open(self.path) as f:
            for line in islice(f, start, start + self.batch_size):
                *feature_values, label = line.split()
                features.append([float(v) for v in feature_values])
                labels.append([float(label)])
        return torch.tensor(features), torch.tensor(labels).long()
