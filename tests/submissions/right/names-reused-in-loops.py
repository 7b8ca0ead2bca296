"""features and targets are used as loop variables in nearly every cell, and dataset and model are taken again for other things.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)

for features, targets in mini_batch_loader:
    print(features.shape, targets.shape)
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        loss = 0.0
        for features, targets in dataloader:
            optimizer.zero_grad()
            batch_loss = loss_function(model(features), targets)
            batch_loss.backward()
            optimizer.step()
            loss += batch_loss.item()
        losses.append(loss)
    return losses


model = nn.Linear(13, 1)
optimizer = optim.SGD(model.parameters(), lr=1e-5)
for loss in train(model, mini_batch_loader, nn.MSELoss(reduction="sum"), optimizer, 3):
    print(loss)
# %% q3
for i, loader in enumerate((full_batch_loader, mini_batch_loader)):
    model = make_model()
    loss = train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
    if i == 0:
        loss_vs_epoch = loss
    else:
        loss_vs_epoch_batched = loss
for features, targets in mini_batch_loader:
    print("loss of a batch", loss_function(model(features), targets).item())
# %% q4
fig, ax = plt.subplots()
for loss, name in (loss_vs_epoch, "full"), (loss_vs_epoch_batched, "mini"):
    ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss, label=name)
ax.set_xlabel("epoch"), ax.set_ylabel("loss"), ax.legend()
dataset = None
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.rows = 0
        for line in open(path):
            self.rows += 1

    def __len__(self):
        return -(-self.rows // self.batch_size)

    def __getitem__(self, index):
        if index >= len(self):
            raise IndexError(index)
        features = []
        targets = []
        for row, line in enumerate(open(self.path)):
            if row // self.batch_size == index:
                numbers = [float(number) for number in line.split()]
                features.append(numbers[:-1])
                targets.append(numbers[-1:])
        return torch.tensor(features), torch.tensor(targets)


dataset = CustomDataset("data/boston-house-prices.csv", 50)
for features, targets in DataLoader(dataset, batch_size=None):
    print(features.shape, targets.shape)
# %% [markdown] q6
| data | size |
| --- | --- |
| spectra | 3 TB |
