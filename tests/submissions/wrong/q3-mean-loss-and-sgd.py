"""Two mistakes that come together in copied code: nn.MSELoss() and SGD.

question: q3
fails: q3-curves
may-fail: q3-drops-faster
mistake: mean-loss-and-sgd
"""
# %% q3
criterion = nn.MSELoss()
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, criterion, optim.SGD(model.parameters(), lr=0.01), NUMBER_OF_EPOCHS)
model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, criterion, optim.SGD(model.parameters(), lr=0.01), NUMBER_OF_EPOCHS)
