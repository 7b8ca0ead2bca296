"""Left number_of_epochs out of the parameters.

question: q2
fails: q2-losses q2-updates
may-fail: q3-curves q3-same-start q3-drops-faster
mistake: wrong-signature
"""
# %% q2
def train(model, dataloader, loss_function, optimizer):
    history = []
    for epoch in range(NUMBER_OF_EPOCHS):
        total_loss = 0
        for batch_features, batch_targets in dataloader:
            # forward
            output = model(batch_features)
            loss = loss_function(output, batch_targets)

            # backward
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total_loss += loss.item()
        history.append(total_loss)
    return history
# %% q3
full_model = make_model()
loss_vs_epoch = train(full_model, full_batch_loader, loss_function, optim.Adam(full_model.parameters()))
mini_model = make_model()
loss_vs_epoch_batched = train(mini_model, mini_batch_loader, loss_function, optim.Adam(mini_model.parameters()))
