"""Wrote a Dataset class of their own although a TensorDataset was asked for.

question: q1
fails: q1-dataset
mistake: no-tensor-dataset
"""
# %% q1
class HousesDataset(Dataset):
    def __init__(self, X, y):
        self.X, self.y = X, y

    def __len__(self):
        return len(self.X)

    def __getitem__(self, i):
        return self.X[i], self.y[i]


dataset = HousesDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(dataset), shuffle=True)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)
