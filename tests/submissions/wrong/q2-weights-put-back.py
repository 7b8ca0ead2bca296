"""Restores the initial weights at the end so that the next training starts equally.

question: q2
fails: q2-updates
may-fail: q3-drops-faster
mistake: works-on-a-copy
"""
# %% q2
def train(
    model,
    dataloader,
    loss_function,
    optimizer,
    number_of_epochs,
):
    start = {k: v.clone() for k, v in model.state_dict().items()}
    all_losses = []
    for epoch in range(number_of_epochs):
        running_loss = 0
        for inputs, labels in dataloader:
            predictions = model(inputs)
            loss = loss_function(predictions, labels)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            running_loss += loss.detach().item()
        all_losses.append(running_loss)
    model.load_state_dict(start)
    return all_losses
