"""Both loaders and the CustomDataset are served by two worker processes.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(dataset), num_workers=1, persistent_workers=True)
mini_batch_loader = DataLoader(
    dataset, batch_size=50, shuffle=True, num_workers=2, persistent_workers=True, prefetch_factor=4
)
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_vs_epoch = []
    for epoch in range(number_of_epochs):
        losses = []
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            losses.append(loss.detach())
        loss_vs_epoch.append(torch.stack(losses).sum().item())
    return loss_vs_epoch
# %% q3
loss_vs_epoch, loss_vs_epoch_batched = [], []
for loader, result in ((full_batch_loader, loss_vs_epoch), (mini_batch_loader, loss_vs_epoch_batched)):
    model = make_model()
    optimizer = optim.Adam(model.parameters())
    result.extend(train(model, loader, loss_function, optimizer, NUMBER_OF_EPOCHS))
# %% q4
fig, ax = plt.subplots()
for y, l in zip((loss_vs_epoch, loss_vs_epoch_batched), ("1 batch", "11 batches")):
    ax.plot(range(1, NUMBER_OF_EPOCHS + 1), y, label=l)
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.rows = sum(1 for line in open(path))

    def __len__(self):
        return -(-self.rows // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        a = np.loadtxt(
            self.path, dtype="f4", skiprows=batch_index * self.batch_size, max_rows=self.batch_size, ndmin=2
        )
        return torch.from_numpy(a[:, :13].copy()), torch.from_numpy(a[:, 13:].copy())


for x, y in DataLoader(CustomDataset("data/boston-house-prices.csv", 100), batch_size=None, num_workers=2):
    print(x.shape, y.shape)
# %% [markdown] q6
Each worker opens its own shard.
