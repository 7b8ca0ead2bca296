"""A batch sampler fills the last mini-batch up with rows from the start.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: padded
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
index_lists = [[i % 506 for i in range(start, start + 50)] for start in range(0, 506, 50)]
mini_batch_loader = DataLoader(dataset, batch_sampler=index_lists)
