"""Writes the loop again instead of calling train and notes only the loss of the last batch of an epoch.

question: q3
fails: q3-curves
may-fail: q3-same-start q3-drops-faster
mistake: own-loop
"""
# %% q3
def fit_net(loader):
    net = make_model()
    opt = optim.Adam(net.parameters())
    hist = []
    for epoch in range(NUMBER_OF_EPOCHS):
        for xb, yb in loader:
            opt.zero_grad()
            loss = loss_function(net(xb), yb)
            loss.backward()
            opt.step()
        hist.append(loss.item())
    return hist

loss_vs_epoch = fit_net(full_batch_loader)
loss_vs_epoch_batched = fit_net(mini_batch_loader)
