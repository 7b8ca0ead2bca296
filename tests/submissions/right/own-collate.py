"""The loaders get a collate function of the student's own.
"""
# %% q1
def collate(rows):
    xs, ys = zip(*rows)
    return torch.stack(xs), torch.stack(ys)


dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, len(dataset), collate_fn=collate)
mini_batch_loader = DataLoader(dataset, 50, shuffle=True, collate_fn=collate, worker_init_fn=lambda i: print(i), generator=torch.Generator())
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    def one_epoch():
        total = 0.0
        for batch in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(batch[0]), batch[1])
            loss.backward()
            optimizer.step()
            total += loss.item()
        return total

    return [one_epoch() for i in range(number_of_epochs)]
