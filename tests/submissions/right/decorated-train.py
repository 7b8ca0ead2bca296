"""train is wrapped by decorators that measure the time and switch gradients on.
"""
# %% q2
import functools
import time


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.time()
        try:
            return function(*args, **kwargs)
        finally:
            wrapper.seconds.append(time.time() - start)
            print(f"{function.__name__} took {wrapper.seconds[-1]:.2f} s")

    wrapper.seconds = []
    return wrapper


@timed
@torch.enable_grad()
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Train model."""
    losses = []
    for _ in range(number_of_epochs):
        epoch_losses = []
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            epoch_losses += [loss.item()]
        losses += [sum(epoch_losses)]
    return losses
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
print("all trainings so far:", getattr(train, "seconds", None))
