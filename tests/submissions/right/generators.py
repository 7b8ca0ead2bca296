"""Generators yield the losses, and a generator yields the rows of a batch.
"""
# %% q1
def make_loaders(dataset, sizes):
    for size in sizes:
        yield DataLoader(dataset, batch_size=size, shuffle=True)


dataset = TensorDataset(features, targets)
full_batch_loader, mini_batch_loader = make_loaders(dataset, [len(dataset), 50])
# %% q2
def losses_of_epoch(model, dataloader, loss_function, optimizer):
    for x, y in dataloader:
        loss = loss_function(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.item()


def epochs_of(model, dataloader, loss_function, optimizer, number_of_epochs):
    for _ in range(number_of_epochs):
        yield sum(losses_of_epoch(model, dataloader, loss_function, optimizer))


def train(*args):
    return list(epochs_of(*args))
# %% q3
def trainings(*loaders):
    for loader in loaders:
        model = make_model()
        yield train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)


loss_vs_epoch, loss_vs_epoch_batched = trainings(full_batch_loader, mini_batch_loader)
# %% q4
fig, ax = plt.subplots()
for (label, linestyle), losses in zip([("full", "--"), ("mini", "-")], [loss_vs_epoch, loss_vs_epoch_batched]):
    ax.plot(*zip(*enumerate(losses, start=1)), linestyle, label=label)
ax.set_xlabel("epochs")
ax.set_ylabel("loss")
ax.legend(loc="upper right")
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.length = sum(1 for _ in self.batches())

    def batches(self):
        """Yield one batch of lines after the other."""
        with open(self.path) as file:
            batch = []
            for line in file:
                batch.append(line)
                if len(batch) == self.batch_size:
                    yield batch
                    batch = []
            if batch:
                yield batch

    def __len__(self):
        return self.length

    def __getitem__(self, batch_index):
        for index, lines in enumerate(self.batches()):
            if index == batch_index:
                table = torch.tensor([[float(word) for word in line.split()] for line in lines])
                return table[:, :13], table[:, 13:]
        raise IndexError(batch_index)
# %% [markdown] q6
A generator over the log files of the experiment.
