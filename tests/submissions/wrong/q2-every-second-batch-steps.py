"""Steps only after every second batch, with the gradients of both.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: gradient-accumulation
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    loss_per_epoch = []
    for epoch in range(1, number_of_epochs + 1):
        total_loss = 0
        optimizer.zero_grad()
        for i, (x, y) in enumerate(dataloader, start=1):
            loss = loss_function(model(x), y)
            loss.backward()
            total_loss = total_loss + loss.item()
            if i % 2 == 0:
                optimizer.step()
                optimizer.zero_grad()
        loss_per_epoch.append(total_loss)
    return loss_per_epoch
