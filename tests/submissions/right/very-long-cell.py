"""A long first cell with explorations, notes and a page of commented-out attempts, and very talkative trainings.
"""
# %% q1
# ------------------------------------------------------------------------------------------------------------------
# Question 1
#
# From the documentation:
#   TensorDataset(*tensors): Dataset wrapping tensors. Each sample will be retrieved by indexing tensors along the
#   first dimension.
# So that is what we want here, since features and targets have the same first dimension:
# ------------------------------------------------------------------------------------------------------------------
print("features", features.shape, features.dtype, features.mean().item(), features.std().item())
print("targets", targets.shape, targets.dtype, targets.mean().item(), targets.std().item())
for i in range(features.shape[1]):
    column = features[:, i]
    print(f"column {i:2d}: min {column.min():8.3f} max {column.max():8.3f} mean {column.mean():8.3f} std {column.std():8.3f}")
correlation = np.corrcoef(features.numpy().T, targets.numpy().T)[-1, :-1]
print("correlations with the price:", correlation.round(2))
figure, axes = plt.subplots(3, 5, figsize=(12, 7))
for i, axis in enumerate(axes.flat):
    if i < 13:
        axis.plot(features[:, i], targets[:, 0], ".", ms=2)
        axis.set_title(boston_prices_df.columns[i], fontsize=8)
    else:
        axis.set_axis_off()
plt.show()

# first attempt, did not work:
# dataset = TensorDataset(boston_prices_df)
# dataset = TensorDataset(features)
# dataset = Dataset(features, targets)
# full_batch_loader = DataLoader(dataset)
# full_batch_loader = DataLoader(features, targets)
# mini_batch_loader = DataLoader(dataset, batch_size=50, drop_last=True)   # loses 6 rows!!

dataset = TensorDataset(features, targets)
print(len(dataset), "samples")
print("the first one:", dataset[0])
print("the first three:", dataset[:3])

full_batch_loader = DataLoader(
    dataset,                      # the dataset
    batch_size=len(features),     # everything
    shuffle=False,                # it would not change anything
)
print(len(full_batch_loader), "batch")
mini_batch_loader = DataLoader(
    dataset,                      # the same dataset
    batch_size=50,                # as in the text
    shuffle=True,                 # recommended
)
print(len(mini_batch_loader), "batches")

seen = 0
for number, (features_subset, targets_subset) in enumerate(mini_batch_loader):
    print(f"batch {number}: {features_subset.shape}, {targets_subset.shape}")
    seen += len(features_subset)
assert seen == 506
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """
    Trains the model.

    Parameters
    ----------
    model : nn.Module
    dataloader : iterable of (features_subset, targets_subset)
    loss_function : callable
    optimizer : optim.Optimizer
    number_of_epochs : int

    Returns
    -------
    list of float
    """
    loss_vs_epoch = []  # here we collect the losses
    for epoch in range(number_of_epochs):  # for each epoch …
        loss_of_this_epoch = 0.0  # … we start at zero …
        for features_subset, targets_subset in dataloader:  # … and for each batch …
            # 1. forward pass
            predictions = model(features_subset)
            # 2. loss
            loss = loss_function(predictions, targets_subset)
            # 3. forget the old gradients
            optimizer.zero_grad()
            # 4. backward pass
            loss.backward()
            # 5. step
            optimizer.step()
            # 6. bookkeeping
            loss_of_this_epoch = loss_of_this_epoch + loss.item()
            # loss_of_this_epoch += loss   # NO, keeps the graph!
        loss_vs_epoch.append(loss_of_this_epoch)
        print("Epoch", epoch + 1, "of", number_of_epochs, "- loss", loss_of_this_epoch)
    return loss_vs_epoch


# a little test
test_model = nn.Linear(13, 1)
test_losses = train(test_model, full_batch_loader, nn.MSELoss(), optim.SGD(test_model.parameters(), lr=0.01), 5)
print(test_losses)
assert test_losses[-1] < test_losses[0]
# %% q3
# With one big batch:
torch.manual_seed(0)  # not necessary, make_model sets its own
model_for_full_batch = make_model()
print(model_for_full_batch)
print("parameters:", sum(p.numel() for p in model_for_full_batch.parameters()))
optimizer_for_full_batch = optim.Adam(model_for_full_batch.parameters())
print(optimizer_for_full_batch)
loss_vs_epoch = train(model_for_full_batch, full_batch_loader, loss_function, optimizer_for_full_batch, NUMBER_OF_EPOCHS)

# With mini-batches:
model_for_mini_batches = make_model()
optimizer_for_mini_batches = optim.Adam(model_for_mini_batches.parameters())
loss_vs_epoch_batched = train(
    model_for_mini_batches, mini_batch_loader, loss_function, optimizer_for_mini_batches, NUMBER_OF_EPOCHS
)

# Compare
for epoch in (0, 1, 2, 5, 10, 20, 50, 100, 200, 299):
    print(f"{epoch + 1:4d} {loss_vs_epoch[epoch]:12.4f} {loss_vs_epoch_batched[epoch]:12.4f}")
# And a third training, for curiosity, with other settings
third = make_model()
loss_with_sgd = train(third, mini_batch_loader, loss_function, optim.SGD(third.parameters(), lr=1e-4), 10)
