"""The sampler is an iterator and has nothing left for the second epoch.

question: q1
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
mistake: sampler-exhausted
"""
# %% q1
class Permutation:
  """rows in random order"""
  def __init__(self, n):
    self.n = n
    self.order = iter(torch.randperm(n).tolist())
  def __iter__(self):
    return self.order
  def __len__(self):
    return self.n

dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50, sampler=Permutation(len(features)))
