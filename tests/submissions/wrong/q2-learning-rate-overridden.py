"""Sets the learning rate of the given optimizer to 1e-3, as for Adam.

question: q2
mistake: lr-overwritten
fails: q2-updates
"""
# %% q2
def set_lr(opt, lr):
    for group in opt.param_groups:
        group["lr"] = lr


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    set_lr(optimizer, 0.001)
    losses = []
    for epoch in range(number_of_epochs):
        tot = 0.0
        for xx, yy in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(xx), yy)
            loss.backward()
            optimizer.step()
            tot += loss.item()
        losses.append(tot)
    return losses
