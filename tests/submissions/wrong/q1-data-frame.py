"""Gave the data frame's columns to TensorDataset.

question: q1
fails: q1-dataset q1-batch-counts q1-shapes
may-fail: q3-drops-faster
mistake: numpy-arrays
"""
# %% q1
X = boston_prices_df.drop(columns='MEDV')
y = boston_prices_df['MEDV']
dataset = TensorDataset(X, y)
full_batch_loader = DataLoader(dataset, batch_size=len(X))
mini_batch_loader = DataLoader(dataset, batch_size=50)
