"""Smooths the curves with an exponential moving average, as TensorBoard does.

question: q3
fails: q3-curves
mistake: post-processed
"""
# %% q3
def smooth(values, weight=0.9):
    last = values[0]
    out = []
    for v in values:
        last = last * weight + (1 - weight) * v
        out.append(last)
    return out


net = make_model()
loss_vs_epoch = smooth(train(net, full_batch_loader, loss_function, optim.Adam(net.parameters()), NUMBER_OF_EPOCHS))
net = make_model()
loss_vs_epoch_batched = smooth(train(net, mini_batch_loader, loss_function, optim.Adam(net.parameters()), NUMBER_OF_EPOCHS))
