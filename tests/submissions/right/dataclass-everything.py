"""Data classes for the settings, the result and the CustomDataset itself.
"""
# %% q1
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Settings:
    full: int = len(features)
    mini: int = 50


settings = Settings()
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=settings.full)
mini_batch_loader = DataLoader(dataset, batch_size=settings.mini)
# %% q2
@dataclass
class History:
    losses: list = field(default_factory=list)

    def new_epoch(self):
        self.losses.append(0.0)

    def add(self, loss):
        self.losses[-1] += loss


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    history = History()
    for _ in range(number_of_epochs):
        history.new_epoch()
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            history.add(loss.item())
    return history.losses
# %% q3
@dataclass
class Run:
    loader: DataLoader
    losses: list = field(init=False)

    def __post_init__(self):
        model = make_model()
        self.losses = train(model, self.loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)


loss_vs_epoch = Run(full_batch_loader).losses
loss_vs_epoch_batched = Run(mini_batch_loader).losses
# %% q4
@dataclass
class Curve:
    losses: list
    label: str
    style: str


fig, ax = plt.subplots()
for curve in (Curve(loss_vs_epoch, "full", "--"), Curve(loss_vs_epoch_batched, "mini", "-")):
    ax.plot(range(1, NUMBER_OF_EPOCHS + 1), curve.losses, curve.style, label=curve.label)
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
# %% q5
@dataclass
class CustomDataset(Dataset):
    path: str
    batch_size: int
    number_of_rows: int = field(init=False, default=0)

    def __post_init__(self):
        with open(self.path) as file:
            self.number_of_rows = sum(1 for _ in file)

    def __len__(self):
        return -(-self.number_of_rows // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        rows = []
        with open(self.path) as file:
            for i, line in enumerate(file):
                if i // self.batch_size == batch_index:
                    rows.append(tuple(map(float, line.split())))
                if len(rows) == self.batch_size:
                    break
        rows = torch.tensor(rows, dtype=torch.float32)
        return rows[:, :13], rows[:, 13:]
# %% [markdown] q6
`@dataclass class Event`.
