"""Epochs and batches are driven by hand with iter, next and StopIteration.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(dataset))
mini_batch_loader = DataLoader(dataset, batch_size=50)
batch_iterator = iter(mini_batch_loader)
first = next(batch_iterator)
second = next(batch_iterator)
print(first[0].shape, second[1].shape)
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    history = []
    while len(history) < number_of_epochs:
        batches = iter(dataloader)
        history.append(0.0)
        while True:
            try:
                features_subset, targets_subset = next(batches)
            except StopIteration:
                break
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            loss.backward()
            optimizer.step()
            optimizer.zero_grad()
            history[-1] += loss.item()
    return history
# %% q3
todo = [("loss_vs_epoch_batched", mini_batch_loader), ("loss_vs_epoch", full_batch_loader)]
done = {}
while todo:
    name, loader = todo.pop()
    model = make_model()
    done[name] = train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = done.pop("loss_vs_epoch_batched")
loss_vs_epoch = done.pop("loss_vs_epoch")
# %% q4
plt.figure()
plt.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, "b--")
plt.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, "g-")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend(["one batch", "eleven batches"])
fig = plt.gcf()
ax = plt.gca()
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.starts = []  # where each batch begins
        with open(path) as file:
            row = 0
            position = file.tell()
            while file.readline():
                if row % batch_size == 0:
                    self.starts.append(position)
                row += 1
                position = file.tell()

    def __len__(self):
        return len(self.starts)

    def __getitem__(self, batch_index):
        try:
            start = self.starts[batch_index]
        except IndexError:
            raise IndexError(f"there are {len(self)} batches only") from None
        rows = []
        with open(self.path) as file:
            file.seek(start)
            while len(rows) < self.batch_size:
                line = file.readline()
                if not line:
                    break
                rows.append(np.fromstring(line, sep=" "))
        table = torch.tensor(np.array(rows), dtype=torch.float32)
        return table[:, :13], table[:, 13:]
# %% [markdown] q6
Text logs with an index file of offsets.
