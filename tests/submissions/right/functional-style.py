"""A Haskell fan writes everything with reduce, partial and map.
"""
# %% q1
from functools import partial, reduce

dataset = TensorDataset(features, targets)
full_batch_loader, mini_batch_loader = map(partial(DataLoader, dataset), (len(features), 50))
# %% q2
from functools import partial, reduce
from itertools import repeat, starmap


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    def step(x, y):
        optimizer.zero_grad()
        loss = loss_function(model(x), y)
        loss.backward()
        optimizer.step()
        return loss.item()

    def epoch(_):
        return reduce(lambda total, loss: total + loss, starmap(step, dataloader), 0.0)

    return tuple(map(epoch, range(number_of_epochs)))
# %% extra after q2
compose = lambda *fs: reduce(lambda f, g: lambda x: f(g(x)), fs)
fst, snd = (lambda pair: pair[0]), (lambda pair: pair[1])
# %% q3
run = lambda loader: (lambda model: train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))(make_model())
loss_vs_epoch, loss_vs_epoch_batched = map(run, (full_batch_loader, mini_batch_loader))
# %% q4
def plot(axes, losses, label):
    return axes.plot(range(1, 1 + len(losses)), losses, label=label)


fig, ax = plt.subplots()
deque_of_lines = list(map(partial(plot, ax), (loss_vs_epoch, loss_vs_epoch_batched), ("all at once", "fifty at a time")))
ax.set(**dict(zip(("xlabel", "ylabel"), ("epoch", "loss"))))
_ = ax.legend()
# %% q5
from itertools import islice


def with_file(path, function):
    with open(path) as file:
        return function(file)


parse_line = compose(list, partial(map, float), str.split)


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path, self.batch_size = path, batch_size
        self.rows = with_file(path, lambda file: reduce(lambda n, _: n + 1, file, 0))

    def __len__(self):
        return -(-self.rows // self.batch_size)

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError(i)
        table = torch.tensor(
            with_file(self.path, lambda file: list(map(parse_line, islice(file, i * self.batch_size, (i + 1) * self.batch_size))))
        )
        return table[:, :13], table[:, 13:]
# %% [markdown] q6
`batch = parse . slice . open`, lazily.
