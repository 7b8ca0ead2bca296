"""Predicts the second-to-last column in place of MEDV.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: wrong-target
"""
# %% q1
y = torch.tensor(boston_prices_df[['LSTAT']].values, dtype=torch.float32)
dataset = TensorDataset(features, y)
full_batch_loader = DataLoader(dataset, batch_size=len(y))
mini_batch_loader = DataLoader(dataset, batch_size=50)
