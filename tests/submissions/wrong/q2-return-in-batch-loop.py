"""The return is indented into the innermost loop.

question: q2
fails: q2-losses q2-updates
may-fail: q3-drops-faster
mistake: return-in-loop
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    res = []
    for i in range(number_of_epochs):
        total = 0
        for inputs, labels in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(inputs), labels)
            loss.backward()
            optimizer.step()
            total += loss.item()
            return res
        res.append(total)
