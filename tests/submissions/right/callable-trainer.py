"""train is an instance of a class with __call__, and the history lives in it.
"""
# %% q1
class Loaders:
    def __init__(self, *tensors):
        self.dataset = TensorDataset(*tensors)

    def of(self, size):
        return DataLoader(self.dataset, batch_size=size, shuffle=True)


loaders = Loaders(features, targets)
dataset = loaders.dataset
full_batch_loader = loaders.of(len(features))
mini_batch_loader = loaders.of(50)
# %% q2
class Trainer:
    def __init__(self):
        self.calls = 0

    def step(self, model, x, y, loss_function, optimizer):
        optimizer.zero_grad()
        loss = loss_function(model(x), y)
        loss.backward()
        optimizer.step()
        return loss.item()

    def epoch(self, model, dataloader, loss_function, optimizer):
        return sum(self.step(model, x, y, loss_function, optimizer) for x, y in dataloader)

    def __call__(self, model, dataloader, loss_function, optimizer, number_of_epochs):
        self.calls += 1
        return [self.epoch(model, dataloader, loss_function, optimizer) for _ in range(number_of_epochs)]


train = Trainer()
# %% q3
class Experiment:
    def __init__(self, loader):
        self.model = make_model()
        self.optimizer = optim.Adam(self.model.parameters())
        self.loader = loader

    def run(self):
        return train(self.model, self.loader, loss_function, self.optimizer, NUMBER_OF_EPOCHS)


full = Experiment(full_batch_loader)
mini = Experiment(mini_batch_loader)
loss_vs_epoch = full.run()
loss_vs_epoch_batched = mini.run()
# %% q4
class LossPlot:
    def __init__(self):
        self.figure, self.axes = plt.subplots()
        self.axes.set_xlabel("epoch")
        self.axes.set_ylabel("loss")

    def add(self, losses, **style):
        self.axes.plot(range(1, len(losses) + 1), losses, **style)
        return self

    def finish(self):
        self.axes.legend()
        return self.figure, self.axes


fig, ax = LossPlot().add(loss_vs_epoch, label="full", ls=":").add(loss_vs_epoch_batched, label="mini", ls="-").finish()
# %% q5
class Row:
    def __init__(self, line):
        *self.features, self.target = map(float, line.split())


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.rows = 0
        for _ in self.lines():
            self.rows += 1

    def lines(self):
        with open(self.path) as f:
            yield from f

    def __len__(self):
        whole, rest = divmod(self.rows, self.batch_size)
        return whole + bool(rest)

    def __getitem__(self, batch_index):
        if batch_index not in range(len(self)):
            raise IndexError(batch_index)
        rows = []
        for number, line in enumerate(self.lines()):
            if number // self.batch_size == batch_index:
                rows.append(Row(line))
            elif number // self.batch_size > batch_index:
                break
        return torch.tensor([r.features for r in rows]), torch.tensor([[r.target] for r in rows])
# %% [markdown] q6
A class per detector, each with `lines()`.
