"""Defines another train for an experiment at the end.
"""
# %% extra after q4-plot
def train(model, loader, n):
    """a shorter one for playing"""
    opt = optim.SGD(model.parameters(), lr=1e-4)
    for _ in range(n):
        for x, y in loader:
            opt.zero_grad(); loss_function(model(x), y).backward(); opt.step()
train(make_model(), mini_batch_loader, 3)
