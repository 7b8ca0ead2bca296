"""The whole table, price included, is used as the features.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: target-among-features
"""
# %% q1
table = torch.tensor(boston_prices_df.values, dtype=torch.float32)
dataset = TensorDataset(table, table[:, -1:])
full_batch_loader = DataLoader(dataset, batch_size=len(table))
mini_batch_loader = DataLoader(dataset, batch_size=50)
