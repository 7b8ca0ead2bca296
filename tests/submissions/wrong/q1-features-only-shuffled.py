"""Shuffled the features but left the targets in the file's order.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: shuffled-separately
"""
# %% q1
g = np.random.default_rng(0)
order = g.permutation(506)
dataset = TensorDataset(features[order], targets)
full_batch_loader = DataLoader(dataset, batch_size=506)
mini_batch_loader = DataLoader(dataset, batch_size=50)
