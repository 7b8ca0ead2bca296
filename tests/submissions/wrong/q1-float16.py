"""Used half precision to save memory.

question: q1
fails: q1-shapes
may-fail: q1-dataset q3-drops-faster
mistake: float16
"""
# %% q1
dataset = TensorDataset(features.half(), targets.half())
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
