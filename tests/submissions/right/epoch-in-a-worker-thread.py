"""Runs each epoch in the one thread of a pool and waits for it.

question: q2
"""
# %% q2
from concurrent.futures import ThreadPoolExecutor


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    def epoch():
        total = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item()
        return total

    with ThreadPoolExecutor(max_workers=1) as pool:
        return [pool.submit(epoch).result() for _ in range(number_of_epochs)]
