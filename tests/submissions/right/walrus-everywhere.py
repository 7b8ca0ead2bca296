"""Assignment expressions wherever Python allows them.
"""
# %% q1
mini_batch_loader = DataLoader(dataset := TensorDataset(features, targets), batch_size=(small := 50))
full_batch_loader = DataLoader(dataset, batch_size=(large := len(dataset)))
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    while len(losses) < number_of_epochs:
        total, batches, done = 0.0, iter(dataloader), object()
        while (batch := next(batches, done)) is not done:
            optimizer.zero_grad()
            (loss := loss_function(model(batch[0]), batch[1])).backward()
            optimizer.step()
            total += loss.item()
        losses.append(total)
    return losses
# %% q3
loss_vs_epoch = train(m := make_model(), full_batch_loader, loss_function, optim.Adam(m.parameters()), n := NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(m := make_model(), mini_batch_loader, loss_function, optim.Adam(m.parameters()), n)
# %% q4
(ax := (fig := plt.figure()).add_subplot()).plot(x := range(1, n + 1), loss_vs_epoch, label=f"{large} rows")
ax.plot(x, loss_vs_epoch_batched, label=f"{small} rows")
ax.set_xlabel("epoch"), ax.set_ylabel("loss"), ax.legend()
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path, self.batch_size, rows = path, batch_size, 0
        with open(path) as file:
            while line := file.readline():
                rows += 1
        self.length = whole + 1 if (whole := rows // batch_size) * batch_size < rows else whole

    def __len__(self):
        return self.length

    def __getitem__(self, i):
        if (first := i * self.batch_size) < 0 or i >= self.length:
            raise IndexError(i)
        rows, skipped = [], 0
        with open(self.path) as file:
            while skipped < first and file.readline():
                skipped += 1
            while len(rows) < self.batch_size and (line := file.readline()):
                rows.append([float(word) for word in line.split()])
        return (table := torch.tensor(rows))[:, :13], table[:, 13:]
# %% [markdown] q6
`while event := read():`
