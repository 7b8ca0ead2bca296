"""Made new tensors from the data frame, which are float64, and ignored the given ones.

question: q1
fails: q1-shapes
may-fail: q1-dataset q3-drops-faster
mistake: float64
"""
# %% q1
X = torch.tensor(boston_prices_df.iloc[:, :-1].values)
y = torch.tensor(boston_prices_df.iloc[:, -1:].values)

dataset = TensorDataset(X, y)
full_batch_loader = DataLoader(dataset, batch_size=X.shape[0], shuffle=False)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=False)
