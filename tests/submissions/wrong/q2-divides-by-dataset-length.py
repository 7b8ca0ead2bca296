"""Divides by len(dataloader.dataset).

question: q2
fails: q2-losses
may-fail: q2-updates q3-drops-faster
mistake: mean-over-rows
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    loss_list = []
    for i in range(number_of_epochs):
        running_loss = 0.0
        for inputs, labels in dataloader:
            optimizer.zero_grad()
            outputs = model(inputs)
            loss = loss_function(outputs, labels)
            loss.backward()
            optimizer.step()
            running_loss += loss.item()
        total_loss = running_loss / len(dataloader.dataset)
        loss_list.append(total_loss)
    return loss_list
