"""Has the parameters in another order, and calls train accordingly in q3.

question: q2
fails: q2-losses q2-updates
may-fail: q3-curves q3-same-start q3-drops-faster
mistake: wrong-signature
"""
# %% q2
def train(dataloader, model, loss_function, optimizer, number_of_epochs):
    history = []
    for _ in range(number_of_epochs):
        acc = 0.
        for data, target in dataloader:
            # forward
            output = model(data)
            loss = loss_function(output, target)

            # backward
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            acc += loss.detach().item()
        history.append(acc)
    return history
# %% q3
model = make_model()
loss_vs_epoch = train(full_batch_loader, model, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(mini_batch_loader, model, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
