"""Calls train twice without keeping what it returns.

question: q3
fails: q3-curves
may-fail: q3-same-start q3-drops-faster
mistake: lists-missing
"""
# %% q3
model = make_model()
train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model = make_model()
train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
