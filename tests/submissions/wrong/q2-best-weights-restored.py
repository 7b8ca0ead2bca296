"""Loads the weights after the best epoch back into the model at the end.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: best-weights-restored
"""
# %% q2
import copy

def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    best_loss = float('inf')
    best_state = copy.deepcopy(model.state_dict())
    losses = []
    for i in range(number_of_epochs):
        running_loss = 0
        for data, target in dataloader:
            loss = loss_function(model(data), target)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            running_loss += loss.detach().item()
        losses.append(running_loss)
        if running_loss < best_loss:
            best_loss = running_loss
            best_state = copy.deepcopy(model.state_dict())
    model.load_state_dict(best_state)
    return losses
