"""train notes its time in an attribute of itself, and question 3 prints it.
"""
# %% q2
import time
def train(model, dataloader, loss_function, optimizer, number_of_epochs):

    started = time.perf_counter()
    losses = []
    for _ in range(number_of_epochs):
        s = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            s += loss.item()
        losses.append(s)
    train.seconds = time.perf_counter() - started
    return losses
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
print(f"full batch: {train.seconds:.2f} s")
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
print(f"mini batch: {train.seconds:.2f} s")
