"""The gradients are set to None by hand after each step, and the model is put into evaluation mode.
"""
# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    model.eval()  # no dropout here anyway
    out = []
    for _ in range(number_of_epochs):
        s = 0.0
        for x, y in dataloader:
            loss = loss_function(model(x), y)
            loss.backward(retain_graph=True)
            optimizer.step()
            for p in model.parameters():
                p.grad = None
            s += loss.tolist()
        out.append(s)
    return out
