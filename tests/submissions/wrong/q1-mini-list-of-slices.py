"""Cut the tensors into a list of slices by hand in place of a DataLoader.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: list-instead-of-loader
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = []
for start in range(0, len(features), 50):
    mini_batch_loader.append((features[start:start + 50], targets[start:start + 50]))
