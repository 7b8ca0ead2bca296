"""Used the dataset itself as the full-batch loader.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: dataset-instead-of-loader
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = dataset
mini_batch_loader = DataLoader(dataset, batch_size=50)
