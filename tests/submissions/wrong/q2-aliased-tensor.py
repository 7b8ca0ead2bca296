"""The student appends one and the same accumulator tensor in every epoch and zeroes it in place, so that all entries show the last epoch's sum.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: one-object-for-all-epochs
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    accumulator = torch.tensor(0.0)
    curve = []
    for _ in range(number_of_epochs):
        accumulator.zero_()
        for xx, yy in dataloader:
            optimizer.zero_grad()
            cost = loss_function(model(xx), yy)
            cost.backward()
            optimizer.step()
            accumulator += cost.item()
        curve.append(accumulator)
    return curve
