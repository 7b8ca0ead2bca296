"""Wrote a generator function, so that there is no dataset to ask for a batch.

question: q5
fails: q5-batches
may-fail: q5-streaming
mistake: not-a-class
"""
# %% q5
def CustomDataset(path, batch_size):
    reader = pd.read_csv(path, sep=r"\s+", header=None, chunksize=batch_size)
    for chunk in reader:
        x = torch.tensor(chunk.iloc[:, :13].values, dtype=torch.float32)
        y = torch.tensor(chunk.iloc[:, 13:].values, dtype=torch.float32)
        yield x, y
