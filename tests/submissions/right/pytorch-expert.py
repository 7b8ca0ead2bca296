"""Somebody who knows PyTorch uses generators, worker processes and set_to_none.
"""
# %% q1
dataset = TensorDataset(features, targets)

full_batch_loader = DataLoader(dataset, batch_size=len(dataset), pin_memory=torch.cuda.is_available())
mini_batch_loader = DataLoader(
    dataset,
    batch_size=50,
    shuffle=True,
    drop_last=False,
    generator=torch.Generator().manual_seed(2024),
    pin_memory=torch.cuda.is_available(),
)
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    device = next(model.parameters()).device
    model.train()

    history = []
    for _ in range(number_of_epochs):
        epoch_loss = 0.0
        for inputs, labels in dataloader:
            inputs, labels = inputs.to(device, non_blocking=True), labels.to(device, non_blocking=True)
            optimizer.zero_grad(set_to_none=True)
            loss = loss_function(model(inputs), labels)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.detach()
        history.append(epoch_loss)

    return torch.stack(history).cpu()
# %% q3
def fresh():
    model = make_model()
    return model, optim.Adam(model.parameters())


model, optimizer = fresh()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)

model, optimizer = fresh()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
# %% q4
epochs = torch.arange(NUMBER_OF_EPOCHS) + 1
fig, ax = plt.subplots(figsize=(8, 5), layout="constrained")
ax.plot(epochs, loss_vs_epoch, ls="--", label=f"batch_size={len(dataset)}")
ax.plot(epochs, loss_vs_epoch_batched, label="batch_size=50")
ax.set(xlabel="Epoch", ylabel="Training loss", yscale="log", title="Full batch vs. mini-batch Adam")
ax.legend(frameon=False)
# %% q5
import os


class CustomDataset(Dataset[tuple[torch.Tensor, torch.Tensor]]):
    """Map-style dataset whose items are batches; keeps the byte offset of each batch, never its content."""

    def __init__(self, path, batch_size):
        super().__init__()
        self.path = os.fspath(path)
        self.batch_size = batch_size
        self.offsets = []
        position = 0
        with open(self.path, "rb") as file:
            for number, line in enumerate(file):
                if number % batch_size == 0:
                    self.offsets.append(position)
                position += len(line)

    def __len__(self) -> int:
        return len(self.offsets)

    def __getitem__(self, batch_index):
        rows = []
        with open(self.path, "rb") as file:
            file.seek(self.offsets[batch_index])
            for _, line in zip(range(self.batch_size), file):
                rows.append([float(value) for value in line.split()])
        batch = torch.tensor(rows, dtype=torch.float32)
        return batch[:, :-1], batch[:, -1:]


next(iter(DataLoader(CustomDataset("data/boston-house-prices.csv", 50), batch_size=None, num_workers=2)))
# %% [markdown] q6
WebDataset shards: one sample is an image with its caption, a shard is a tar of 1000. `__getitem__` would find the shard by `bisect` in the cumulated sizes.
