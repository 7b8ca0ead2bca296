"""Copied batch_size=64 from the PyTorch quickstart.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: wrong-mini-batch-size
"""
# %% q1
batch_size = 64

dataset = TensorDataset(features, targets)

# Create data loaders.
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=batch_size)

for X, y in mini_batch_loader:
    print(f"Shape of X: {X.shape}")
    print(f"Shape of y: {y.shape} {y.dtype}")
    break
