"""Wrote the network out twice and so got different random weights.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: model-without-seed
"""
# %% q3
model1 = nn.Sequential(nn.Linear(13, 5), nn.ReLU(), nn.Linear(5, 1))
model2 = nn.Sequential(nn.Linear(13, 5), nn.ReLU(), nn.Linear(5, 1))
loss_vs_epoch = train(model1, full_batch_loader, loss_function, optim.Adam(model1.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch_batched = train(model2, mini_batch_loader, loss_function, optim.Adam(model2.parameters()), NUMBER_OF_EPOCHS)
