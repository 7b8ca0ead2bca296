"""Wrote a collate function that returns the targets first.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: wrong-collate
"""
# %% q1
def collate(rows):
    xs, ys = zip(*rows)
    return torch.stack(ys), torch.stack(xs)

dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features), collate_fn=collate)
mini_batch_loader = DataLoader(dataset, batch_size=50, collate_fn=collate)
