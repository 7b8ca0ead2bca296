"""Variables are made by their names, through globals and exec.
"""
# %% q1
dataset = TensorDataset(features, targets)
for name, size in {"full": len(features), "mini": 50}.items():
    exec(f"{name}_batch_loader = DataLoader(dataset, batch_size={size})")
# %% q2
source = """
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = [0.0] * number_of_epochs
    for i in range(number_of_epochs):
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            losses[i] += loss.item()
    return losses
"""
exec(source)
# %% q3
for suffix, loader in {"": "full_batch_loader", "_batched": "mini_batch_loader"}.items():
    model = make_model()
    globals()["loss_vs_epoch" + suffix] = train(
        model, globals()[loader], loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS
    )
# %% q4
fig, ax = plt.subplots()
for name in [name for name in globals() if name.startswith("loss_vs_epoch")]:
    ax.plot(range(1, NUMBER_OF_EPOCHS + 1), globals()[name], label=name)
for axis in "xy":
    getattr(ax, f"set_{axis}label")({"x": "epoch", "y": "loss"}[axis])
ax.legend()
# %% q5
def init(self, path, batch_size):
    self.path, self.batch_size = path, batch_size
    self.rows = sum(1 for _ in open(path))


def getitem(self, i):
    if i >= len(self):
        raise IndexError(i)
    a = np.loadtxt(self.path, skiprows=i * self.batch_size, max_rows=self.batch_size, ndmin=2)
    return tuple(map(torch.Tensor, np.hsplit(a, [13])))


CustomDataset = type(
    "CustomDataset",
    (Dataset,),
    {"__init__": init, "__len__": lambda self: -(-self.rows // self.batch_size), "__getitem__": getitem},
)
# %% [markdown] q6
`exec(open("my_data.py").read())`
