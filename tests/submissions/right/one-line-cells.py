"""Each cell is as short as it can be, and the real work stands in added cells.
"""
# %% q1
dataset = TensorDataset(features, targets)
# %% extra after q1
full_batch_loader = DataLoader(dataset, 506)
# %% extra after q1
mini_batch_loader = DataLoader(dataset, 50)
# %% q2
def step(x, y, model, f, o): o.zero_grad(); l = f(model(x), y); l.backward(); o.step(); return l.item()
# %% extra after q2
def train(model, dl, f, o, n): return [sum(step(x, y, model, f, o) for x, y in dl) for _ in range(n)]
# %% extra after q2
def run(dl, m=None): m = m or make_model(); return train(m, dl, loss_function, optim.Adam(m.parameters()), NUMBER_OF_EPOCHS)
# %% q3
loss_vs_epoch = run(full_batch_loader)
# %% extra after q3
loss_vs_epoch_batched = run(mini_batch_loader)
# %% q4
fig, ax = plt.subplots()
# %% extra after q4
e = range(1, NUMBER_OF_EPOCHS + 1)
# %% extra after q4
ax.plot(e, loss_vs_epoch, label="506"); ax.plot(e, loss_vs_epoch_batched, label="50");
# %% extra after q4
ax.set(xlabel="epoch", ylabel="loss"); ax.legend(); fig
# %% q5
def rows(path): return sum(1 for _ in open(path))
# %% extra after q5
def read(path, start, n): return torch.tensor(np.loadtxt(path, skiprows=start, max_rows=n, ndmin=2)).float().split([13, 1], 1)
# %% extra after q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size): self.path, self.n, self.rows = path, batch_size, rows(path)
    def __len__(self): return -(-self.rows // self.n)
    def __getitem__(self, i): return read(self.path, i * self.n, self.n) if i < len(self) else [][i]
# %% [markdown] q6
HDF5.
