"""A closure that computes loss and gradients is given to optimizer.step, as L-BFGS would want it.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=dataset.tensors[0].shape[0])
mini_batch_loader = DataLoader(dataset, batch_size=50)
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        total = 0.0
        for inputs, labels in dataloader:

            def closure():
                optimizer.zero_grad()
                loss = loss_function(model(inputs), labels)
                loss.backward()
                return loss

            loss = optimizer.step(closure)
            total += float(loss)
        losses.append(total)
    return losses
# %% q3
losses = {}
for name, loader in {"full": full_batch_loader, "mini": mini_batch_loader}.items():
    net = make_model()
    adam = optim.Adam(net.parameters())
    losses[name] = train(net, loader, loss_function, adam, NUMBER_OF_EPOCHS)
loss_vs_epoch = losses["full"]
loss_vs_epoch_batched = losses["mini"]
# %% q4
fig, ax = plt.subplots()
for name, values in losses.items():
    ax.plot(range(1, NUMBER_OF_EPOCHS + 1), values, label=name)
ax.set_xlabel("Epoch")
ax.set_ylabel("Loss")
plt.legend()
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        def count():
            with open(path) as file:
                return sum(1 for _ in file)

        def read(batch_index):
            return np.genfromtxt(path, skip_header=batch_index * batch_size, max_rows=batch_size, dtype=np.float32).reshape(-1, 14)

        self.number_of_batches = -(-count() // batch_size)
        self.read = read

    def __len__(self):
        return self.number_of_batches

    def __getitem__(self, batch_index):
        if batch_index >= self.number_of_batches:
            raise IndexError
        table = torch.from_numpy(self.read(batch_index))
        return table[:, :13], table[:, 13:]
# %% [markdown] q6
Closures over an open HDF5 file; h5py reads a slice when asked.
