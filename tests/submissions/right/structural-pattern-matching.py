"""match statements wherever there is something to match.
"""
# %% q1
def loader(kind):
    match kind:
        case "full":
            return DataLoader(dataset, batch_size=len(features))
        case "mini":
            return DataLoader(dataset, batch_size=50, shuffle=True)
        case _:
            raise ValueError(kind)


dataset = TensorDataset(features, targets)
full_batch_loader = loader("full")
mini_batch_loader = loader("mini")
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for _ in range(number_of_epochs):
        total = 0.0
        for batch in dataloader:
            match batch:
                case [x, y]:
                    optimizer.zero_grad()
                    loss = loss_function(model(x), y)
                    loss.backward()
                    optimizer.step()
                    total += loss.item()
                case other:
                    raise TypeError(type(other))
        losses.append(total)
    return losses
# %% q3
for kind in "full", "mini":
    model = make_model()
    adam = optim.Adam(model.parameters())
    match kind:
        case "full":
            loss_vs_epoch = train(model, full_batch_loader, loss_function, adam, NUMBER_OF_EPOCHS)
        case "mini":
            loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, adam, NUMBER_OF_EPOCHS)
# %% q4
match plt.subplots():
    case (fig, ax):
        ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, "--", range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, "-")
        ax.legend(("full", "mini"))
        ax.set(xlabel="epoch", ylabel="loss")
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size

    def __len__(self):
        with open(self.path) as file:
            match divmod(sum(1 for _ in file), self.batch_size):
                case (whole, 0):
                    return whole
                case (whole, _):
                    return whole + 1

    def __getitem__(self, batch_index):
        features, targets = [], []
        with open(self.path) as file:
            for row, line in enumerate(file):
                if row // self.batch_size != batch_index:
                    continue
                match line.split():
                    case [*xs, y]:
                        features.append([float(x) for x in xs])
                        targets.append([float(y)])
        match features:
            case []:
                raise IndexError(batch_index)
            case _:
                return torch.tensor(features), torch.tensor(targets)
# %% [markdown] q6
`match event:` …
