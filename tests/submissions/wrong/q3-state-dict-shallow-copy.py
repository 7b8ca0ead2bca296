"""Copies the state_dict with dict(), which still shares the tensors.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: state-dict-aliased
"""
# %% q3
base = make_model()
start = dict(base.state_dict())

def run(loader):
    base.load_state_dict(start)
    return train(base, loader, loss_function, optim.Adam(base.parameters()), NUMBER_OF_EPOCHS)

loss_vs_epoch = run(full_batch_loader)
loss_vs_epoch_batched = run(mini_batch_loader)
