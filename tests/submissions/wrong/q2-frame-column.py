"""train returns a table, and question 3 takes a column.
question: q2
mistake: returns-frame
fails: q2-losses
may-fail: q3-drops-faster
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for epoch in range(number_of_epochs):
        total = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total)
    return pd.DataFrame({'epoch': range(1, number_of_epochs + 1), 'loss': losses})
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)['loss'].tolist()
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)['loss'].tolist()
