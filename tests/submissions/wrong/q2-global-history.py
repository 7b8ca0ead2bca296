"""Collects the losses in a global list that is never emptied.

question: q2
mistake: list-shared-between-calls
fails: q2-losses
may-fail: q3-drops-faster
"""
# %% q2
lossHistory = []


def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    for epoch in range(number_of_epochs):
        sumOfLosses = 0.0
        for featuresBatch, targetsBatch in dataloader:
            optimizer.zero_grad()
            currentLoss = loss_function(model(featuresBatch), targetsBatch)
            currentLoss.backward()
            optimizer.step()
            sumOfLosses += currentLoss.item()
        lossHistory.append(sumOfLosses)
    return lossHistory
