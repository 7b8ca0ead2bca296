"""The cell of train also holds the helper that question 3 calls, which uses names that are only defined later.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features), shuffle=True)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True)
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_vs_epoch = []
    for _ in range(number_of_epochs):
        epoch_loss = 0.0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        loss_vs_epoch.append(epoch_loss)
    return loss_vs_epoch


def train_fresh_model(dataloader, number_of_epochs=None):
    model = make_model()
    optimizer = optim.Adam(model.parameters())
    return train(model, dataloader, loss_function, optimizer, number_of_epochs or NUMBER_OF_EPOCHS)
# %% q3
loss_vs_epoch = train_fresh_model(full_batch_loader)
loss_vs_epoch_batched = train_fresh_model(mini_batch_loader)
