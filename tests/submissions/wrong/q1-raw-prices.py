"""The prices are read again from the file, so the targets are in 1000 dollars and not normalised.

question: q1
fails: q1-dataset
may-fail: q1-shapes q3-drops-faster
mistake: raw-rows
"""
# %% q1
raw = pd.read_csv("data/boston-house-prices.csv", sep=r"\s+", header=None)
prices = torch.tensor(raw.iloc[:, [-1]].values, dtype=torch.float32)

dataset = TensorDataset(features, prices)
full_batch_loader = DataLoader(dataset, batch_size=len(raw))
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)
