"""The losses go into an array of the array module, and so do the byte offsets of the rows.
"""
# %% q1
dataset = TensorDataset(*[features, targets])
full_batch_loader = DataLoader(dataset, batch_size=features.shape[0])
mini_batch_loader = DataLoader(dataset, batch_size=50)
# %% q2
from array import array


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = array("d", bytes(8 * number_of_epochs))
    for epoch in range(number_of_epochs):
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            losses[epoch] += loss.item()
    return losses
# %% q5
from array import array


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.offsets = array("Q", [0])
        with open(path, "rb") as file:
            for line in file:
                self.offsets.append(self.offsets[-1] + len(line))

    def __len__(self):
        return -(-(len(self.offsets) - 1) // self.batch_size)

    def __getitem__(self, batch_index):
        rows = len(self.offsets) - 1
        first = batch_index * self.batch_size
        if not 0 <= first < rows:
            raise IndexError(batch_index)
        last = min(first + self.batch_size, rows)
        with open(self.path, "rb") as file:
            file.seek(self.offsets[first])
            block = file.read(self.offsets[last] - self.offsets[first])
        numbers = array("f", map(float, block.split()))
        table = torch.frombuffer(numbers, dtype=torch.float32).reshape(last - first, 14)
        return table[:, :13].clone(), table[:, 13:].clone()
