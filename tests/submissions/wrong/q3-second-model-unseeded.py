"""The first model comes from make_model, the second was built by hand.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: model-without-seed
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)

model = nn.Sequential(nn.Linear(13, 5), nn.ReLU(), nn.Linear(5, 1))
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
