"""The student keeps the weights from the beginning of the epoch with the lowest loss and puts them back at the end, so at least the last epoch's steps are undone.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: best-weights-restored
"""
# %% q2
import copy


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    best_loss = float("inf")
    best_weights = copy.deepcopy(model.state_dict())
    losses = []

    for epoch in range(number_of_epochs):
        weights = copy.deepcopy(model.state_dict())
        epoch_loss = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        losses.append(epoch_loss)

        if epoch_loss < best_loss:
            best_loss, best_weights = epoch_loss, weights

    model.load_state_dict(best_weights)  # keep the best model
    return losses
