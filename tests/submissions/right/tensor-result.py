"""The result is a tensor with a number per epoch, filled in place.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=features.shape[0], shuffle=True)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = torch.zeros(number_of_epochs)
    for epoch in range(number_of_epochs):
        for x, t in dataloader:
            y = model(x)
            E = loss_function(y, t)
            model.zero_grad()
            E.backward()
            optimizer.step()
            with torch.no_grad():
                losses[epoch] += E
    return losses
# %% q3
loss_vs_epoch, loss_vs_epoch_batched = [
    train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
    for loader, model in [(full_batch_loader, make_model()), (mini_batch_loader, make_model())]
]
loss_vs_epoch.shape, loss_vs_epoch_batched.shape
# %% q4
curves = torch.stack([loss_vs_epoch, loss_vs_epoch_batched], dim=1)
fig, ax = plt.subplots()
ax.plot(1 + torch.arange(NUMBER_OF_EPOCHS), curves)
ax.legend(["full batch", "mini-batch"])
ax.set_xlabel("epoch")
ax.set_ylabel("E")
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path, "rb") as f:
            self.rows = sum(1 for _ in f)

    def __len__(self):
        return int(torch.ceil(torch.tensor(self.rows / self.batch_size)))

    def __getitem__(self, k):
        if k >= len(self):
            raise IndexError
        n = min(self.batch_size, self.rows - k * self.batch_size)
        table = torch.empty(n, 14)
        with open(self.path) as f:
            for i, line in enumerate(f):
                j = i - k * self.batch_size
                if 0 <= j < n:
                    table[j] = torch.tensor(list(map(float, line.split())))
                elif j >= n:
                    break
        return table[:, :13], table[:, 13:14]
# %% [markdown] q6
Light curves of stars, one file each.
