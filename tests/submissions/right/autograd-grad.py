"""The gradients come from torch.autograd.grad and are put into p.grad by hand.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    parameters = [p for p in model.parameters() if p.requires_grad]
    loss_vs_epoch = []
    for _ in range(number_of_epochs):
        loss_vs_epoch.append(0.0)
        for x, y in dataloader:
            loss = loss_function(model(x), y)
            gradients = torch.autograd.grad(loss, parameters, allow_unused=True)
            for p, gradient in zip(parameters, gradients):
                p.grad = gradient
            optimizer.step()
            loss_vs_epoch[-1] += loss.item()
    return loss_vs_epoch
# %% q3
theta = make_model().state_dict()

def start():
    model = nn.Sequential(nn.Linear(13, 5), nn.ReLU(), nn.Linear(5, 1))
    model.load_state_dict(theta)
    return model

model = start()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = start()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
# %% q4
t = np.linspace(1, NUMBER_OF_EPOCHS, NUMBER_OF_EPOCHS)
fig, ax = plt.subplots()
line1, = ax.plot(t, loss_vs_epoch, "--")
line2, = ax.plot(t, loss_vs_epoch_batched, "-")
ax.legend([line1, line2], ["gradient descent on everything", "stochastic"])
ax.set_xlabel(r"epoch $t$")
ax.set_ylabel(r"$\sum (\hat y - y)^2$")
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path, self.batch_size = path, batch_size
        with open(path) as file:
            self.number_of_rows = sum(1 for _ in file)

    def __len__(self):
        return (self.number_of_rows - 1) // self.batch_size + 1

    def __getitem__(self, batch_index):
        start = batch_index * self.batch_size
        if start >= self.number_of_rows:
            raise IndexError(batch_index)
        with open(self.path) as file:
            for _ in range(start):
                next(file)
            lines = [line for line, _ in zip(file, range(self.batch_size))]
        values = torch.stack([torch.tensor([float(v) for v in line.split()]) for line in lines])
        return values.narrow(1, 0, 13), values.narrow(1, 13, 1)
# %% [markdown] q6
Trajectories in NetCDF; one batch is a slice along time.
