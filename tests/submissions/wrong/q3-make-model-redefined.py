"""The given make_model is replaced by a version with 50 hidden units and no seed.

question: q3
fails: q3-same-start
mistake: other-model
"""
# %% q3
def make_model():
    # 5 hidden units is very few
    return nn.Sequential(nn.Linear(13, 50), nn.ReLU(), nn.Linear(50, 1))


m = make_model()
o = optim.Adam(m.parameters())
loss_vs_epoch = train(m, full_batch_loader, loss_function, o, NUMBER_OF_EPOCHS)
m = make_model()
o = optim.Adam(m.parameters())
loss_vs_epoch_batched = train(m, mini_batch_loader, loss_function, o, NUMBER_OF_EPOCHS)
