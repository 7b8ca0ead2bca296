"""Compares, between the trainings, the model's own loss with the last number of its list.
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)

trained = torch.cat([p.detach().flatten() for p in model.parameters()])
fresh = torch.cat([p.detach().flatten() for p in make_model().parameters()])
assert not torch.equal(trained, fresh)
with torch.no_grad():
    x, y = next(iter(full_batch_loader))
    final = loss_function(model(x), y).item()
assert final <= loss_vs_epoch[-1] * 1.01, (final, loss_vs_epoch[-1])

model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
