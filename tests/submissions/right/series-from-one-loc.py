"""train returns a Series that counts from 1, and question 3 looks into it with .loc.
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):

    rows = {}
    for epoch in range(1, number_of_epochs + 1):
        rows[epoch] = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            rows[epoch] += loss.item()
    return pd.Series(rows, name="loss")
# %% q3
results = {}
for name, loader in {"full": full_batch_loader, "mini": mini_batch_loader}.items():
    model = make_model()
    results[name] = train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
    print(name, "first:", results[name].loc[1], "last:", results[name].loc[NUMBER_OF_EPOCHS])
history = pd.DataFrame(results)
loss_vs_epoch = history["full"].to_list()
loss_vs_epoch_batched = history["mini"].to_list()
