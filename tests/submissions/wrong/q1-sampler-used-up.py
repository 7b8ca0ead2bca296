"""Hands a generator expression to batch_sampler, which is used up after the first epoch.

question: q1
mistake: sampler-exhausted
fails: q1-batch-counts
may-fail: q1-shapes q3-drops-faster
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))

perm = torch.randperm(len(dataset)).tolist()
mini_batch_loader = DataLoader(
    dataset, batch_sampler=(perm[i : i + 50] for i in range(0, len(perm), 50))
)
