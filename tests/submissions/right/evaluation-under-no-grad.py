"""After every tenth epoch the model is evaluated without gradients, for a print only.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
# %% q2
@torch.no_grad()
def evaluate(model, dataloader, loss_function):
    model.eval()
    return sum(loss_function(model(x), y).item() for x, y in dataloader)


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(1, number_of_epochs + 1):
        model.train()
        losses.append(0.0)
        for x, y in dataloader:
            prediction = model(x)
            loss = loss_function(prediction, y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses[-1] += loss.item()
        if epoch % 10 == 0:
            print(f"epoch {epoch}: {losses[-1]:.3f}, evaluated afterwards: {evaluate(model, dataloader, loss_function):.3f}")
    return losses
# %% q3
trained = {}
for key, loader in dict(full=full_batch_loader, mini=mini_batch_loader).items():
    trained[key] = make_model()
    locals()[key] = train(trained[key], loader, loss_function, optim.Adam(trained[key].parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch, loss_vs_epoch_batched = full, mini
for key in trained:
    print(key, evaluate(trained[key], full_batch_loader, loss_function))
