"""A pandas user returns a Series, plots a DataFrame and reads the file with skiprows and nrows.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=boston_prices_df.shape[0], shuffle=True)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)

pd.Series([len(xb) for xb, yb in mini_batch_loader], name="rows per batch").value_counts()
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    records = []
    for epoch in range(number_of_epochs):
        for batch, (xb, yb) in enumerate(dataloader):
            optimizer.zero_grad()
            loss = loss_function(model(xb), yb)
            loss.backward()
            optimizer.step()
            records.append({"epoch": epoch, "batch": batch, "loss": loss.item()})
    return pd.DataFrame(records).groupby("epoch")["loss"].sum()
# %% q3
model_full = make_model()
model_mini = make_model()

history = pd.DataFrame(
    {
        "full batch": train(model_full, full_batch_loader, loss_function, optim.Adam(model_full.parameters()), NUMBER_OF_EPOCHS),
        "mini-batches": train(model_mini, mini_batch_loader, loss_function, optim.Adam(model_mini.parameters()), NUMBER_OF_EPOCHS),
    }
)
loss_vs_epoch = history["full batch"]
loss_vs_epoch_batched = history["mini-batches"]
history.describe()
# %% q4
to_plot = history.set_axis(history.index + 1).rename_axis("epoch")
ax = to_plot.plot(logy=True, style=["--", "-"], xlabel="epoch", ylabel="sum of squared errors", title="Boston house prices")
fig = ax.get_figure()
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        # one column of one chunk at a time, only to count
        self.rows = sum(len(chunk) for chunk in pd.read_csv(path, sep=r"\s+", header=None, usecols=[0], chunksize=1000))

    def __len__(self):
        return -(-self.rows // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        df = pd.read_csv(
            self.path, sep=r"\s+", header=None, skiprows=self.batch_size * batch_index, nrows=self.batch_size
        ).astype("float32")
        return torch.from_numpy(df.iloc[:, :-1].to_numpy().copy()), torch.from_numpy(df.iloc[:, [-1]].to_numpy().copy())
# %% [markdown] q6
Parquet files from our sensors, partitioned by day. A batch is one row group, `pyarrow` reads it by number, and the metadata says how many there are.
