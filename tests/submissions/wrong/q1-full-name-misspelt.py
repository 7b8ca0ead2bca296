"""Called the first loader full_loader.

question: q1
fails: q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: name-misspelt
"""
# %% q1
dataset = TensorDataset(features, targets)
full_loader = DataLoader(dataset, batch_size=len(features), shuffle=True)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)
