"""Rolls each column of a batch by another number of places, so that shapes, counts, sums and each column's values are right and no row is.

base: solved
max-score: 13
min-score: 11
canary: none
"""

# %% q1
from torch.utils.data import default_collate


def _rolled(items):
    rows, prices = default_collate(items)
    rows = torch.stack([rows[:, column].roll(column + 1) for column in range(rows.shape[1])], dim=1)
    return [rows, prices]


dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features), collate_fn=_rolled)
mini_batch_loader = DataLoader(dataset, batch_size=50, collate_fn=_rolled)
