"""Collates the batches into numpy arrays.

question: q1
mistake: wrong-collate
fails: q1-shapes
may-fail: q3-drops-faster
"""
# %% q1
def to_numpy(batch):
    f = np.stack([pair[0].numpy() for pair in batch])
    t = np.stack([pair[1].numpy() for pair in batch])
    return f, t


dataset = TensorDataset(features, targets)
(full_batch_loader, mini_batch_loader) = (
    DataLoader(dataset, batch_size=size, collate_fn=to_numpy) for size in (len(features), 50)
)
