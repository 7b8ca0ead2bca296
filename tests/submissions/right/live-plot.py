"""train has extra default arguments for prints and a live plot that clears the output.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(dataset), shuffle=True)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)
# %% q2
from IPython.display import clear_output, display


def train(model, dataloader, loss_function, optimizer, number_of_epochs, verbose=True, plot_every=None, callback=None):
    losses = []
    for epoch in range(1, number_of_epochs + 1):
        epoch_loss = 0.0
        for xb, yb in dataloader:
            loss = loss_function(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        losses.append(epoch_loss)
        if verbose and (epoch == 1 or epoch % 100 == 0):
            print(f"epoch {epoch:4d}/{number_of_epochs}  loss {epoch_loss:10.4f}", end="\r" if epoch < number_of_epochs else "\n")
        if plot_every and epoch % plot_every == 0:
            clear_output(wait=True)
            figure, axes = plt.subplots(figsize=(3, 2))
            axes.plot(losses)
            display(figure)
            plt.close(figure)
        if callback is not None:
            callback(epoch, epoch_loss)
    return losses
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS, verbose=False)
model = make_model()
loss_vs_epoch_batched = train(
    model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS, verbose=False, plot_every=100
)
# %% q4
plt.close("all")
fig, ax = plt.subplots()
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, color="tab:blue", label="full batch")
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, color="tab:red", label="mini-batch")
ax.axhline(min(loss_vs_epoch), color="tab:blue", lw=0.5)
ax.axhline(min(loss_vs_epoch_batched), color="tab:red", lw=0.5)
ax.annotate("mini-batches win", (20, loss_vs_epoch_batched[19]), xytext=(100, 300), arrowprops={"arrowstyle": "->"})
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
display(fig)
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size, verbose=False):
        self.path = path
        self.batch_size = batch_size
        self.verbose = verbose
        self.number_of_rows = sum(1 for _ in open(path))

    def __len__(self):
        return int(np.ceil(self.number_of_rows / self.batch_size))

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        if self.verbose:
            print("reading batch", batch_index)
        frame = pd.read_csv(self.path, header=None, sep=r"\s+", skiprows=batch_index * self.batch_size, nrows=self.batch_size)
        display(frame.head(1)) if self.verbose else None
        return (
            torch.tensor(frame.loc[:, :12].to_numpy(), dtype=torch.float32),
            torch.tensor(frame.loc[:, 13:].to_numpy(), dtype=torch.float32),
        )


for X, y in DataLoader(CustomDataset("data/boston-house-prices.csv", 200, verbose=True), batch_size=None):
    print(X.shape, y.shape)
# %% [markdown] q6
I would plot while it trains.
