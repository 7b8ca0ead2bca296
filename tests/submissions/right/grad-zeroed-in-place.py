"""Each gradient is zeroed in place where there is one, and every batch is unpacked from a list of the epoch's batches.
"""
# %% q2
import math

def train(net, batches, criterion, opt, epochs):
    curve = []
    for e in range(epochs):
        parts = []
        for i, batch in enumerate(list(batches)):
            inputs, labels = batch
            for p in net.parameters():
                if p.grad is not None:
                    p.grad.zero_()
            with torch.enable_grad():
                loss = criterion(net(inputs), labels)
            torch.autograd.backward(loss)
            opt.step()
            parts.append(loss.detach().cpu().numpy())
        curve.append(math.fsum(parts))
    return curve
# %% q3
kw = dict(criterion=loss_function, epochs=NUMBER_OF_EPOCHS)
net = make_model()
loss_vs_epoch = train(net, full_batch_loader, opt=optim.Adam(net.parameters()), **kw)
net = make_model()
loss_vs_epoch_batched = train(net, mini_batch_loader, opt=optim.Adam(net.parameters()), **kw)
loss_vs_epoch, loss_vs_epoch_batched = np.array(loss_vs_epoch), np.array(loss_vs_epoch_batched)
