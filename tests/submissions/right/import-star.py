"""Everything is imported once more with a star, and with other names.
"""
# %% q1
from torch.utils.data import *
import torch.utils.data as tud
import torch as th

dataset = tud.TensorDataset(features, targets)
full_batch_loader = tud.DataLoader(dataset, batch_size=tud.TensorDataset.__len__(dataset))
mini_batch_loader = DataLoader(dataset, batch_size=50)
# %% q2
from math import *
import torch.nn.functional as F
from torch.optim import Adam


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    result = list()
    for epoch in range(number_of_epochs):
        summe = 0.
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            th.Tensor.backward(loss)
            optimizer.step()
            summe = summe + loss.data.item()
        result = result + [summe]
    return result
# %% q3
net1 = make_model(); net2 = make_model()
adam1 = Adam(net1.parameters()); adam2 = Adam(net2.parameters())
loss_vs_epoch = train(net1, full_batch_loader, loss_function, adam1, NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(net2, mini_batch_loader, loss_function, adam2, NUMBER_OF_EPOCHS)
# %% q4
from matplotlib.pyplot import *

fig = figure()
plot(arange(1, 301) if "arange" in globals() else np.arange(1, 301), loss_vs_epoch, label="full")
plot(np.arange(1, 301), loss_vs_epoch_batched, label="mini")
xlabel("epoch")
ylabel("loss")
yscale("log")
legend()
ax = gca()
# %% q5
class CustomDataset(tud.Dataset):
    def __init__(self, path, batch_size):
        tud.Dataset.__init__(self)
        self.path = path
        self.batch_size = batch_size
        with open(path) as f:
            self.n = sum(1 for _ in f)

    def __len__(self):
        return ceil(self.n / self.batch_size)

    def __getitem__(self, i):
        if i >= self.__len__():
            raise IndexError
        t = np.genfromtxt(self.path, skip_header=i * self.batch_size, max_rows=self.batch_size)
        t = th.from_numpy(np.atleast_2d(t)).float()
        return t[:, :13], t[:, 13].view(-1, 1)
# %% [markdown] q6
`from mydata import *`
