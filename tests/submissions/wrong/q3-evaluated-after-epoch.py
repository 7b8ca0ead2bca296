"""The mini-batch list holds the loss over all rows after each epoch, not what train returned.

question: q3
fails: q3-curves
may-fail: q3-same-start q3-drops-faster
mistake: evaluated-apart
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)

model = make_model()
optimizer = optim.Adam(model.parameters())
loss_vs_epoch_batched = []
for _ in range(NUMBER_OF_EPOCHS):
    train(model, mini_batch_loader, loss_function, optimizer, 1)
    with torch.no_grad():
        loss_vs_epoch_batched.append(loss_function(model(features), targets).item())
