"""The rows are chosen by samplers that are given explicitly.
"""
# %% q1
from torch.utils.data import BatchSampler, RandomSampler, SequentialSampler, SubsetRandomSampler

dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(dataset), sampler=SequentialSampler(dataset))
mini_batch_loader = DataLoader(dataset, batch_size=50, sampler=SubsetRandomSampler(range(len(dataset))))
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_vs_epoch = torch.empty(number_of_epochs, dtype=torch.float64)
    for epoch in range(number_of_epochs):
        batch_losses = []
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            batch_losses.append(loss.item())
        loss_vs_epoch[epoch] = sum(batch_losses)
    return loss_vs_epoch.tolist()
# %% q3
loss_vs_epoch, loss_vs_epoch_batched = (
    train(model, loader, loss_function, optim.Adam(list(model.parameters())), NUMBER_OF_EPOCHS)
    for model, loader in ((make_model(), full_batch_loader), (make_model(), mini_batch_loader))
)
# %% q4
fig, ax = plt.subplots()
ax.errorbar(np.arange(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, label="SequentialSampler, 506")
ax.errorbar(np.arange(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, label="SubsetRandomSampler, 50")
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        with open(path) as file:
            rows = sum(1 for _ in file)
        self.path = path
        self.batches = BatchSampler(range(rows), batch_size, drop_last=False)

    def __len__(self):
        return len(self.batches)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        size = self.batches.batch_size
        data = torch.tensor(
            pd.read_csv(self.path, sep=r"\s+", header=None, skiprows=lambda row: row < batch_index * size, nrows=size).to_numpy(),
            dtype=torch.float32,
        )
        return data[:, :13], data[:, 13:]
# %% [markdown] q6
A sampler that yields runs in random order and events of a run in order.
