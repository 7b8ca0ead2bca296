"""The student returns a pandas DataFrame with the columns epoch and loss instead of a list of numbers.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: returns-frame
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    records = []
    for epoch in range(number_of_epochs):
        loss_sum = 0.0
        for inp, out in dataloader:
            loss = loss_function(model(inp), out)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            loss_sum += loss.item()
        records.append({"epoch": epoch + 1, "loss": loss_sum})
    return pd.DataFrame(records)
