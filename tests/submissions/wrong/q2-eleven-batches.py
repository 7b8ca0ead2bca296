"""The student cuts the list of all batch losses into pieces of 11, the number of mini-batches of this notebook, whatever the loader serves.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: batches-counted-beforehand
"""
# %% q2
BATCHES_PER_EPOCH = 11  # 506 rows / 50


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    steps = []
    for epoch in range(number_of_epochs):
        for X, Y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(X), Y)
            loss.backward()
            optimizer.step()
            steps.append(loss.item())
    return [sum(steps[start : start + BATCHES_PER_EPOCH]) for start in range(0, len(steps), BATCHES_PER_EPOCH)]
