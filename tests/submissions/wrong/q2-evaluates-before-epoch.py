"""The student computes the epoch's loss over all its batches before making the first step of the epoch.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: loss-before-epoch
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    result = []
    for epoch in range(number_of_epochs):
        batches = list(dataloader)  # this epoch's batches

        # loss of this epoch
        with torch.no_grad():
            result.append(sum(float(loss_function(model(a), b)) for a, b in batches))

        # and now the steps
        for a, b in batches:
            optimizer.zero_grad()
            loss_function(model(a), b).backward()
            optimizer.step()
    return result
