"""Three small classes with __iter__ and __next__ for the epochs, the batches and the lines.
"""
# %% q2
class Epochs:
    def __init__(self, n):
        self.n, self.i = n, 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i


class Stepper:
    def __init__(self, model, loss_function, optimizer):
        self.model, self.loss_function, self.optimizer = model, loss_function, optimizer

    def __call__(self, x, y):
        self.optimizer.zero_grad()
        self.loss = self.loss_function(self.model(x), y)
        return self

    def __enter__(self):
        self.loss.backward()
        return self.loss.item()

    def __exit__(self, *exception):
        self.optimizer.step()


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    step = Stepper(model, loss_function, optimizer)
    losses = []
    for epoch in Epochs(number_of_epochs):
        total = 0.0
        for x, y in dataloader:
            with step(x, y) as loss:
                total += loss
        losses.append(total)
    return losses
# %% q5
class Lines:
    def __init__(self, path, start, count):
        self.file = open(path)
        self.start, self.count, self.i = start, count, 0

    def __iter__(self):
        return self

    def __next__(self):
        while self.i < self.start:
            next(self.file)
            self.i += 1
        if self.i == self.start + self.count:
            self.file.close()
            raise StopIteration
        self.i += 1
        return next(self.file)


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.rows = sum(1 for _ in Lines(path, 0, -1))

    def __len__(self):
        return -(-self.rows // self.batch_size)

    def __getitem__(self, batch_index):
        table = [[float(word) for word in line.split()] for line in Lines(self.path, batch_index * self.batch_size, self.batch_size)]
        if table:
            table = torch.tensor(table)
            return table[:, :13], table[:, 13:]
        raise IndexError(batch_index)
