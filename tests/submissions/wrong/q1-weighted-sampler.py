"""Used a WeightedRandomSampler with equal weights, which draws with replacement.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: sampled-with-replacement
"""
# %% q1
dataset = TensorDataset(features, targets)
weights = torch.ones(len(dataset))
sampler = torch.utils.data.WeightedRandomSampler(weights, num_samples=len(dataset))
full_batch_loader = DataLoader(dataset, batch_size=len(dataset), sampler=sampler)
mini_batch_loader = DataLoader(dataset, batch_size=50, sampler=sampler)
