"""A collate function standardises the features of each batch again, by the mean and spread of that batch.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: batches-scaled
"""
# %% q1
from torch.utils.data import default_collate

class Standardise:
    def __init__(self, eps=1e-8):
        self.eps = eps

    def __call__(self, samples):
        x, y = default_collate(samples)
        x = (x - x.mean(0)) / (x.std(0) + self.eps)
        return x, y

dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=features.shape[0], collate_fn=Standardise())
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True, collate_fn=Standardise())
