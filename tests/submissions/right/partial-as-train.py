"""train is a functools.partial of a more general loop with hooks and options.
"""
# %% q2
from functools import partial
from itertools import repeat


def general_training_loop(on_batch, on_epoch, model, dataloader, loss_function, optimizer, number_of_epochs, *, log_every=0):
    result = []
    for _ in repeat(None, number_of_epochs):
        epoch = []
        for x, y in dataloader:
            prediction = model(x)
            loss = loss_function(prediction, y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            epoch.append(on_batch(loss))
            del prediction, loss
        result.append(on_epoch(epoch))
        if log_every and len(result) % log_every == 0:
            print(len(result), result[-1])
    return result


train = partial(general_training_loop, torch.Tensor.item, sum)
# %% q3
arguments = [
    (model, loader, loss_function, optim.Adam([{"params": model.parameters()}]), NUMBER_OF_EPOCHS)
    for model, loader in zip((make_model(), make_model()), (full_batch_loader, mini_batch_loader))
]
loss_vs_epoch, loss_vs_epoch_batched = [train(*a, log_every=100) for a in arguments]
