"""train returns a sequence class of its own that knows only __len__ and __getitem__.
"""
# %% q2
class Losses:
    def __init__(self, n):
        self._sum = {k: 0.0 for k in range(n)}

    def add(self, k, value):
        self._sum[k] += value

    def __len__(self):
        return len(self._sum)

    def __getitem__(self, k):
        if k < 0:
            k += len(self)
        if k not in self._sum:
            raise IndexError(k)
        return self._sum[k]


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = Losses(number_of_epochs)
    for k in range(number_of_epochs):
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            losses.add(k, loss.item())
    return losses
# %% q4
epochs = [*range(1, NUMBER_OF_EPOCHS + 1)]
full = [loss_vs_epoch[k - 1] for k in epochs]
mini = [loss_vs_epoch_batched[k - 1] for k in epochs]
fig, ax = plt.subplots()
(line_full,) = ax.plot(epochs, full)
(line_mini,) = ax.plot(epochs, mini)
line_full.set(label="full batch", linestyle="-", color="navy")
line_mini.set(label="mini-batches", linestyle="--", color="crimson")
ax.legend(handles=[line_mini, line_full])
plt.setp(ax, xlabel="epoch", ylabel="loss", yscale="log")
