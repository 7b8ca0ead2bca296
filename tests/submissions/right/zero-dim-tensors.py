"""The losses stay detached 0-d tensors in a list.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_list = []
    for epoch in range(number_of_epochs):
        total_loss = torch.tensor(0.0)
        for X, y in dataloader:
            y_hat = model(X)
            loss = loss_function(y_hat, y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total_loss += loss.detach()
        loss_list.append(total_loss)
    return loss_list
# %% q3
model1 = make_model()
model2 = make_model()
optimizer1 = optim.Adam(model1.parameters())
optimizer2 = optim.Adam(model2.parameters())
loss_vs_epoch = train(model1, full_batch_loader, loss_function, optimizer1, NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(model2, mini_batch_loader, loss_function, optimizer2, NUMBER_OF_EPOCHS)
# %% q4
fig, ax = plt.subplots()
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, label="full", marker=".", markevery=10)
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, label="batched", marker="x", markevery=10)
ax.set_xlabel("epochs")
ax.set_ylabel("loss")
ax.legend()
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        n = 0
        for line in open(path):
            n += 1
        self.n = n

    def __len__(self):
        if self.n % self.batch_size == 0:
            return self.n // self.batch_size
        else:
            return self.n // self.batch_size + 1

    def __getitem__(self, idx):
        if idx >= len(self):
            raise IndexError("no such batch")
        X, y = [], []
        for i, line in enumerate(open(self.path)):
            if i < idx * self.batch_size:
                continue
            if i >= (idx + 1) * self.batch_size:
                break
            values = line.split()
            X.append(torch.tensor([float(v) for v in values[:13]]))
            y.append(torch.tensor([float(values[13])]))
        return torch.stack(X), torch.stack(y)
# %% [markdown] q6
I don't have data yet.
