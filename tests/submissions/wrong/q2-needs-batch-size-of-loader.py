"""Computes the number of steps from the loader's dataset and batch_size.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: needs-dataset-of-loader
"""
# %% q2
import math

def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    steps = math.ceil(len(dataloader.dataset) / dataloader.batch_size)
    result = []
    for _ in range(number_of_epochs):
        it = iter(dataloader)
        summed = 0.0
        for _ in range(steps):
            xs, ys = next(it)
            optimizer.zero_grad()
            loss = loss_function(model(xs), ys)
            loss.backward()
            optimizer.step()
            summed += loss.item()
        result.append(summed)
    return result
