"""tqdm if it is installed, otherwise a stand-in written by the student.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)
# %% q2
try:
    from tqdm.auto import tqdm
except ImportError:
    print("no tqdm here")

    def tqdm(iterable, **kwargs):
        return iterable


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_vs_epoch = []
    for epoch in tqdm(range(number_of_epochs), desc="epochs"):
        epoch_loss = 0.0
        for xb, yb in tqdm(dataloader, leave=False):
            optimizer.zero_grad()
            loss = loss_function(model(xb), yb)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        loss_vs_epoch.append(epoch_loss)
    return np.array(loss_vs_epoch)
# %% q4
import matplotlib as mpl

with mpl.rc_context({"lines.linewidth": 3, "axes.grid": True}):
    fig, ax = plt.subplots()
    ax.plot(np.arange(NUMBER_OF_EPOCHS) + 1, loss_vs_epoch, label="full")
    ax.plot(np.arange(NUMBER_OF_EPOCHS) + 1, loss_vs_epoch_batched, label="mini")
    ax.set_xlabel("epoch", fontweight="bold")
    ax.set_ylabel("loss", fontweight="bold")
    ax.legend(ncols=2, loc="lower center", bbox_to_anchor=(0.5, 1))
