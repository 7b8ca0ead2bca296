"""Added the row number as a third tensor.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: third-tensor
"""
# %% q1
index = torch.arange(len(features))
dataset = TensorDataset(features, targets, index)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
