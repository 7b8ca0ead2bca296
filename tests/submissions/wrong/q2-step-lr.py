"""Adds a scheduler that shrinks the learning rate each epoch.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: lr-scheduler
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    scheduler = optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.9)
    res = []
    for epoch in range(1, number_of_epochs + 1):
        loss_sum = 0.0
        for inputs, labels in dataloader:
            predictions = model(inputs)
            loss = loss_function(predictions, labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            loss_sum += float(loss)
        scheduler.step()
        res.append(loss_sum)
    return res
