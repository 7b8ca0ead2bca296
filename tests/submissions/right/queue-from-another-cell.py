"""An added cell queues the jobs, and the cell of question 3 takes them off the queue.
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for _ in range(number_of_epochs):
        total = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total)
    return losses
# %% extra after q2
from collections import deque

queue = deque()
queue.append(full_batch_loader)
queue.append(mini_batch_loader)
answers = []
# %% q3
while queue:
    loader = queue.popleft()
    model = make_model()
    answers.append(train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS))
loss_vs_epoch, loss_vs_epoch_batched = answers
