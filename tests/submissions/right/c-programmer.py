"""A C programmer declares everything first and counts with indices and while loops.
"""
# %% q1
BATCH_SIZE = 50
n_rows = features.size(0)
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, n_rows, False)
mini_batch_loader = DataLoader(dataset, BATCH_SIZE, False)
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    epoch = 0
    result = [0.0] * number_of_epochs
    while epoch < number_of_epochs:
        acc = 0.0
        it = iter(dataloader)
        batch = next(it, None)
        while batch is not None:
            x = batch[0]
            y = batch[1]
            optimizer.zero_grad()
            out = model(x)
            err = loss_function(out, y)
            err.backward()
            optimizer.step()
            acc = acc + err.item()
            batch = next(it, None)
        result[epoch] = acc
        epoch += 1
    return result
# %% q3
i = 0
results = [None, None]
loaders = [full_batch_loader, mini_batch_loader]
while i < 2:
    model = make_model()
    optimizer = optim.Adam(model.parameters(), lr=1e-3)
    results[i] = train(model, loaders[i], loss_function, optimizer, NUMBER_OF_EPOCHS)
    i += 1
loss_vs_epoch = results[0]
loss_vs_epoch_batched = results[1]
# %% q4
x = []
for i in range(NUMBER_OF_EPOCHS):
    x.append(i + 1)
fig = plt.figure()
ax = fig.add_subplot(1, 1, 1)
ax.plot(x, loss_vs_epoch)
ax.plot(x, loss_vs_epoch_batched)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend(["full batch", "mini batches"])
plt.show()
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.n_rows = 0
        f = open(path, "r")
        while True:
            line = f.readline()
            if line == "":
                break
            self.n_rows += 1
        f.close()

    def __len__(self):
        return (self.n_rows + self.batch_size - 1) // self.batch_size

    def __getitem__(self, batch_index):
        if batch_index < 0 or batch_index >= len(self):
            raise IndexError("batch_index out of range")
        first = batch_index * self.batch_size
        last = first + self.batch_size
        if last > self.n_rows:
            last = self.n_rows
        X = torch.zeros((last - first, 13), dtype=torch.float32)
        Y = torch.zeros((last - first, 1), dtype=torch.float32)
        f = open(self.path, "r")
        for i in range(first):
            f.readline()
        for i in range(last - first):
            numbers = f.readline().split()
            for j in range(13):
                X[i, j] = float(numbers[j])
            Y[i, 0] = float(numbers[13])
        f.close()
        return X, Y
# %% [markdown] q6
fseek to the record, fread one batch. The record size is fixed in my files, so the offset is `index * sizeof(record)`.
