"""Messages go through the logging module, and the time of each training is measured.
"""
# %% q1
import logging
import time

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(message)s")
log = logging.getLogger("exercise")

dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
log.info("%d and %d batches", len(full_batch_loader), len(mini_batch_loader))
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    start = time.perf_counter()
    loss_vs_epoch = []
    for epoch in range(number_of_epochs):
        batch_losses = []
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            predictions = model(features_subset)
            loss = loss_function(predictions, targets_subset)
            loss.backward()
            optimizer.step()
            batch_losses.append(loss.item())
        loss_vs_epoch.append(sum(batch_losses))
        log.debug("epoch %d: %s", epoch, batch_losses)
    log.info("%d epochs in %.1f s", number_of_epochs, time.perf_counter() - start)
    return loss_vs_epoch
# %% q3
log.info("full batch")
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
log.info("mini-batches")
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
log.info("loss after the first and the last epoch: %s", [f"{l[i]:.1f}" for l in (loss_vs_epoch, loss_vs_epoch_batched) for i in (0, -1)])
# %% q5
class CustomDataset(Dataset):
    log = logging.getLogger("exercise.CustomDataset")

    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as file:
            self.rows = sum(bool(line.strip()) for line in file)
        self.log.info("%s has %d rows", path, self.rows)

    def __len__(self):
        return -(-self.rows // self.batch_size)

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            self.log.warning("batch %d asked for", batch_index)
            raise IndexError(batch_index)
        skip = batch_index * self.batch_size
        self.log.debug("skip %d rows", skip)
        with open(self.path) as file:
            for _ in range(skip):
                file.readline()
            table = pd.read_csv(file, sep=r"\s+", header=None, nrows=self.batch_size)
        values = torch.from_numpy(table.to_numpy(dtype="float32", copy=True))
        return values[:, :13], values[:, 13:]
