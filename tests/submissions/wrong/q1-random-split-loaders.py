"""Held 20 % of the rows back for testing and serves just the training part.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: only-a-train-split
"""
# %% q1
dataset = TensorDataset(features, targets)
train_set, test_set = torch.utils.data.random_split(dataset, [0.8, 0.2])
full_batch_loader = DataLoader(train_set, batch_size=len(train_set))
mini_batch_loader = DataLoader(train_set, batch_size=50, shuffle=True)
