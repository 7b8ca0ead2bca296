"""Looks for the first epoch below a third of the first loss, with next(), which fails if there is none.
"""
# %% q3
model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)

half = next(e for e, l in enumerate(loss_vs_epoch, 1) if l < 0.5 * loss_vs_epoch[0])
print("full batch: half of the first loss after", half, "epochs")
quarter = next(e for e, l in enumerate(loss_vs_epoch, 1) if l < 0.3 * loss_vs_epoch[0])
print("full batch: three tenths after", quarter)

model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
print("mini-batches:", next(e for e, l in enumerate(loss_vs_epoch_batched, 1) if l < 0.3 * loss_vs_epoch_batched[0]))
