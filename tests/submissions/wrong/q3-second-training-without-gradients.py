"""Runs the second training under torch.no_grad() to save memory, so backward raises.

question: q3
fails: q3-curves q3-drops-faster
may-fail: q3-same-start q4-plot
mistake: no-grad-around-training
"""
# %% q3
model_fb = make_model()
opt_fb = optim.Adam(model_fb.parameters())
loss_vs_epoch = train(model_fb, full_batch_loader, loss_function, opt_fb, NUMBER_OF_EPOCHS)

model_mb = make_model()
opt_mb = optim.Adam(model_mb.parameters())
with torch.no_grad():  # saves memory
    loss_vs_epoch_batched = train(model_mb, mini_batch_loader, loss_function, opt_mb, NUMBER_OF_EPOCHS)
