"""Serves each batch as a dictionary.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: wrong-collate
"""
# %% q1
def to_dict(samples):
  return {
    "features": torch.stack([s[0] for s in samples]),
    "targets": torch.stack([s[1] for s in samples]),
  }


dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, len(dataset), collate_fn=to_dict)
mini_batch_loader = DataLoader(dataset, 50, collate_fn=to_dict)
