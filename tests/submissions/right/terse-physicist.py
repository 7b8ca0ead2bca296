"""A physicist writes the shortest thing that works, with one-letter names.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=506)
mini_batch_loader = DataLoader(dataset, batch_size=50)
# %% q2
def train(m, dl, f, o, n):
    L = np.zeros(n)
    for k in range(n):
        for x, y in dl:
            o.zero_grad()
            l = f(m(x), y)
            l.backward()
            o.step()
            L[k] += l.item()
    return L
# %% q3
m = make_model()
loss_vs_epoch = train(m, full_batch_loader, loss_function, optim.Adam(m.parameters()), NUMBER_OF_EPOCHS)
m = make_model()
loss_vs_epoch_batched = train(m, mini_batch_loader, loss_function, optim.Adam(m.parameters()), NUMBER_OF_EPOCHS)
# %% q4
N = np.arange(1, NUMBER_OF_EPOCHS + 1)
fig, ax = plt.subplots()
ax.semilogy(N, loss_vs_epoch, "k--", label="506")
ax.semilogy(N, loss_vs_epoch_batched, "r-", label="50")
ax.set_xlabel("N")
ax.set_ylabel("L")
ax.legend()
ax.grid()
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.p = path
        self.b = batch_size
        self.n = sum(1 for l in open(path))

    def __len__(self):
        return int(np.ceil(self.n / self.b))

    def __getitem__(self, i):
        if i >= len(self):
            raise IndexError
        a = np.loadtxt(self.p, skiprows=i * self.b, max_rows=self.b, ndmin=2)
        a = torch.tensor(a, dtype=torch.float32)
        return a[:, :13], a[:, 13:]
# %% [markdown] q6
Events from a drift chamber, one ROOT file per run. I would keep the number of events per file and open only the file that holds the batch.
