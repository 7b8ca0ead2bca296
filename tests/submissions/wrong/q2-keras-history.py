"""Returns a history as in Keras: {"loss": [...]}.

question: q2
fails: q2-losses
may-fail: q3-drops-faster
mistake: returns-dict
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    """Train for some epochs and return the losses."""
    history = {"loss": []}
    for i in range(number_of_epochs):
        running = 0.0
        for f, t in dataloader:
            predictions = model(f)
            loss = loss_function(predictions, t)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            running += loss.item()
        history["loss"].append(running)
    return history
