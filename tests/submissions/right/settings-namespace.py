"""All settings stand in a SimpleNamespace, paths are pathlib's, and a batch goes through NumPy's structured text reader.
"""
# %% q1
from types import SimpleNamespace

cfg = SimpleNamespace(
    batch=SimpleNamespace(full=len(boston_prices_df), mini=50),
    adam={},
    plot={"full": dict(color="k", ls="--"), "mini": dict(color="r")},
)
dataset = TensorDataset(features, targets)
loaders = SimpleNamespace(**{k: DataLoader(dataset, batch_size=n) for k, n in vars(cfg.batch).items()})
full_batch_loader, mini_batch_loader = loaders.full, loaders.mini
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs, /, *, log=None):
    curve = np.zeros(number_of_epochs)
    for epoch in range(number_of_epochs):
        for x, y in dataloader:
            loss = loss_function(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            curve[epoch] += loss.item()
        if log:
            log(epoch, curve[epoch])
    return tuple(curve.tolist())
# %% q3
curves = {}
for k, loader in vars(loaders).items():
    model = make_model()
    curves[k] = train(model, loader, loss_function, optim.Adam(model.parameters(), **cfg.adam), NUMBER_OF_EPOCHS)
loss_vs_epoch, loss_vs_epoch_batched = curves["full"], curves["mini"]
# %% q4
fig, ax = plt.subplots(subplot_kw=dict(xlabel="epoch", ylabel="loss"))
for k, curve in curves.items():
    ax.plot(range(1, NUMBER_OF_EPOCHS + 1), curve, label=k, **cfg.plot[k])
ax.legend(title="batches")
# %% q5
from pathlib import Path


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.cfg = SimpleNamespace(path=Path(path), batch_size=batch_size, n_columns=14)
        with self.cfg.path.open("rb") as f:
            self.cfg.n_rows = sum(1 for _ in f)

    def __len__(self):
        return -(-self.cfg.n_rows // self.cfg.batch_size)

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        rows = np.genfromtxt(
            self.cfg.path,
            skip_header=i * self.cfg.batch_size,
            max_rows=self.cfg.batch_size,
            dtype=[("x", "f4", 13), ("y", "f4")],
        )
        rows = np.atleast_1d(rows)
        return torch.tensor(rows["x"]), torch.tensor(rows["y"]).reshape(-1, 1)
