"""The student returns an exponential moving average of the epochs' losses so that the curve looks less noisy.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: smoothed
"""
# %% q2
class LossMeter:
    """Keeps a smooth record of the loss."""

    def __init__(self, beta=0.9):
        self.beta = beta
        self.values = []

    def add(self, new):
        if self.values:
            new = self.beta * self.values[-1] + (1 - self.beta) * new
        self.values.append(new)


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    meter = LossMeter()
    for _ in range(number_of_epochs):
        epoch_loss = 0.0
        for x, y in dataloader:
            loss = loss_function(model(x), y)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        meter.add(epoch_loss)
    return meter.values
