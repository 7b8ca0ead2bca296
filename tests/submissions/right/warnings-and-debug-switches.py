"""A worried student switches on everything that PyTorch has for finding mistakes, and raises warnings.
"""
# %% q1
import warnings

warnings.simplefilter("always")
warnings.warn("this is only the first question")
torch.use_deterministic_algorithms(True)
torch.set_num_threads(1)
torch.set_printoptions(precision=10, sci_mode=False)
np.set_printoptions(threshold=5)
pd.options.display.max_rows = 10

dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features), shuffle=False, pin_memory=False, timeout=0)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=False, pin_memory=False, timeout=0)
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    with torch.autograd.set_detect_anomaly(True), torch.set_grad_enabled(True):
        for epoch in range(number_of_epochs):
            epoch_loss = 0.0
            for x, y in dataloader:
                optimizer.zero_grad(set_to_none=False)
                loss = loss_function(model(x), y)
                if not torch.isfinite(loss):
                    warnings.warn(f"the loss is {loss}", RuntimeWarning)
                loss.backward()
                optimizer.step()
                epoch_loss += loss.item()
            losses.append(epoch_loss)
    return losses
# %% q3
with warnings.catch_warnings():
    warnings.simplefilter("error")
    model = make_model()
    loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
    model = make_model()
    loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
# %% q4
warnings.warn("plotting now", UserWarning)
fig, ax = plt.subplots()
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch, label="full batch ✓")
ax.plot(range(1, NUMBER_OF_EPOCHS + 1), loss_vs_epoch_batched, label="mini-batch 小")
ax.set_xlabel("epoch / エポック")
ax.set_ylabel("loss / 損失")
ax.legend()
# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        self.rows = 0
        for line in open(path):  # never closed: a ResourceWarning
            self.rows += 1

    def __len__(self):
        return -(-self.rows // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            warnings.warn(f"there is no batch {batch_index}")
            raise IndexError(batch_index)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            array = np.loadtxt(self.path, skiprows=batch_index * self.batch_size, max_rows=self.batch_size)
        table = torch.tensor(array, dtype=torch.float32).view(-1, 14)
        return table[:, :13], table[:, 13:]
# %% [markdown] q6
⚠️ Nothing about my data is certain.
