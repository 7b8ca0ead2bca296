"""Deep-copies the model after the first training.

question: q3
fails: q3-same-start
may-fail: q3-drops-faster
mistake: copied-after-training
"""
# %% q3
import copy

model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
model_batched = copy.deepcopy(model)
loss_vs_epoch_batched = train(model_batched, mini_batch_loader, loss_function,
                              optim.Adam(model_batched.parameters()), NUMBER_OF_EPOCHS)
