"""Decays the learning rate after each batch with ExponentialLR.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: lr-scheduler
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.train()
    sched = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.95)
    losses = []
    for _ in range(number_of_epochs):
        s = 0.0
        for xb, yb in dataloader:
            loss = loss_function(model(xb), yb)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            sched.step()
            s += loss.item()
        losses.append(s)
    return losses
