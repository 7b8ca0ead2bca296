"""Adds imports to the cell of imports, which not every editor locks.
"""
# %% imports
# Given (imports)
import math
from itertools import islice

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import torch
from torch import nn, optim
from torch.utils.data import DataLoader, Dataset, TensorDataset
# %% q5
class CustomDataset(Dataset):

    def __init__(self, path, batch_size):
        self.path, self.batch_size = path, batch_size
        with open(path) as f:
            self.rows = sum(1 for _ in f)
    def __len__(self):
        return math.ceil(self.rows / self.batch_size)
    def __getitem__(self, i):
        if not 0 <= i < len(self):
            raise IndexError(i)
        with open(self.path) as f:
            t = torch.tensor([[float(v) for v in line.split()] for line in islice(f, i * self.batch_size, (i + 1) * self.batch_size)])
        return t[:, :13], t[:, 13:]
