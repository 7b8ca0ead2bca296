"""Read the file again and used the values before normalisation.

question: q1
fails: q1-dataset q1-shapes
may-fail: q3-drops-faster
mistake: raw-rows
"""
# %% q1
raw = pd.read_csv("data/boston-house-prices.csv", sep=r"\s+", header=None)
raw_features = torch.tensor(raw.iloc[:, :13].values, dtype=torch.float32)
raw_targets = torch.tensor(raw.iloc[:, 13:].values, dtype=torch.float32)
dataset = TensorDataset(raw_features, raw_targets)
full_batch_loader = DataLoader(dataset, batch_size=len(raw_features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
