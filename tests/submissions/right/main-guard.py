"""Every cell is a little program with a main function and the usual guard.
"""
# %% q1
def main():
    global dataset, full_batch_loader, mini_batch_loader
    dataset = TensorDataset(features, targets)
    full_batch_loader = DataLoader(dataset, batch_size=len(features))
    mini_batch_loader = DataLoader(dataset, batch_size=50)


if __name__ == "__main__":
    main()
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    global epoch_counter
    losses = []
    for epoch_counter in range(number_of_epochs):
        loss_of_epoch = 0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            loss_of_epoch += loss.item()
        losses.append(loss_of_epoch)
    return losses
# %% q3
def main():
    def run(loader):
        model = make_model()
        return train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)

    global loss_vs_epoch, loss_vs_epoch_batched
    loss_vs_epoch = run(full_batch_loader)
    loss_vs_epoch_batched = run(mini_batch_loader)


if __name__ == "__main__":
    main()
# %% q4
def main():
    fig, ax = plt.subplots()
    ax.plot(list(range(1, NUMBER_OF_EPOCHS + 1)), loss_vs_epoch, label="full")
    ax.plot(list(range(1, NUMBER_OF_EPOCHS + 1)), loss_vs_epoch_batched, label="mini")
    ax.set_xlabel("epoch")
    ax.set_ylabel("loss")
    ax.legend()
    return fig, ax


if __name__ == "__main__":
    fig, ax = main()
# %% q5
import argparse


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.path = path
        self.batch_size = batch_size
        with open(path) as file:
            self.rows = len([None for _ in file])

    def __len__(self):
        return (self.rows + self.batch_size - 1) // self.batch_size

    def __getitem__(self, batch_index):
        if batch_index >= len(self):
            raise IndexError(batch_index)
        with open(self.path) as file:
            for _ in range(batch_index * self.batch_size):
                file.readline()
            lines = [file.readline() for _ in range(self.batch_size)]
        rows = [[float(word) for word in line.split()] for line in lines if line]
        table = torch.tensor(rows)
        return table[:, :13], table[:, 13:]


def main(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("path")
    parser.add_argument("--batch-size", type=int, default=50)
    args = parser.parse_args(argv)
    for x, y in CustomDataset(args.path, args.batch_size):
        print(len(x), end=" ")


if __name__ == "__main__":
    main(["data/boston-house-prices.csv", "--batch-size", "100"])
# %% [markdown] q6
See `main`.
