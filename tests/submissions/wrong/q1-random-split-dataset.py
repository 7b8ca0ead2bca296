"""Overwrote the dataset with its training split.

question: q1
fails: q1-dataset q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: only-a-train-split
"""
# %% q1
from torch.utils.data import random_split

dataset = TensorDataset(features, targets)
n_train = int(0.8 * len(dataset))
dataset, test_dataset = random_split(dataset, [n_train, len(dataset) - n_train])
full_batch_loader = DataLoader(dataset, batch_size=n_train)
mini_batch_loader = DataLoader(dataset, batch_size=50)
