"""Sets all weights to one constant to make the two trainings equal.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: weights-initialised-otherwise
"""
# %% q3
losses = {}
for name, loader in {'full': full_batch_loader, 'mini': mini_batch_loader}.items():
    model = make_model()
    for p in model.parameters():
        nn.init.constant_(p, 0.1)
    losses[name] = train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch, loss_vs_epoch_batched = losses['full'], losses['mini']
