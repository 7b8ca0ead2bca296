"""Writes the batches' index lists by hand with inclusive ends, so that neighbours share a row.

question: q1
mistake: batches-overlap
fails: q1-shapes
"""
# %% q1
dataset = TensorDataset(features, targets)
n_rows = len(dataset)
full_batch_loader = DataLoader(dataset, batch_size=n_rows)

index_lists = []
start = 0
while start < n_rows:
    end = min(start + 50, n_rows - 1)
    index_lists.append(list(range(start, end + 1)))
    start += 50
mini_batch_loader = DataLoader(dataset, batch_sampler=index_lists)
