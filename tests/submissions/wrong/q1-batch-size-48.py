"""Preferred a multiple of 16 as batch size.

question: q1
fails: q1-shapes
may-fail: q3-drops-faster
mistake: batch-size-near-50
"""
# %% q1
dataset=TensorDataset(features,targets)
full_batch_loader=DataLoader(dataset,batch_size=506)
mini_batch_loader=DataLoader(dataset,batch_size=48) # multiple of 16 is better for the GPU
