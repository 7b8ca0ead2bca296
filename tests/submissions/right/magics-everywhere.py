"""Every cell has an IPython magic or a shell command.
"""
# %% q1
%matplotlib inline
%config InlineBackend.figure_format = "retina"
!ls data
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
%time batches = list(mini_batch_loader)
# %% q2
%load_ext autoreload
%autoreload 2

def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for _ in range(number_of_epochs):
        losses.append(0)
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            losses[-1] += loss.item()
    return losses
# %% q3
%%time
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
# %% q4
%%capture captured
fig, ax = plt.subplots()
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, label="full")
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, label="mini", ls="--")
ax.set(xlabel="epoch", ylabel="loss")
ax.legend()
# %% q5
lines = !head -n 2 data/boston-house-prices.csv
print(lines)

class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.n_lines = sum(1 for _ in f)

    def __len__(self):
        return -(-self.n_lines // self.batch_size)

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError
        t = torch.tensor(np.loadtxt(self.path, skiprows=i * self.batch_size, max_rows=self.batch_size), dtype=torch.float32)
        t = t.reshape(-1, 14)
        return t[:, :13], t[:, 13:]

d = CustomDataset("data/boston-house-prices.csv", 50)
%timeit -n 1 -r 1 d[0]
# %% extra after q5
%who
%whos DataLoader
# %% [markdown] q6
%%bigdata
