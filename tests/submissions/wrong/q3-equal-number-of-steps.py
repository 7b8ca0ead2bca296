"""Trains the mini-batches for fewer epochs so that both make the same number of optimizer steps.

question: q3
fails: q3-curves
mistake: wrong-number-of-epochs
epochs: all of them
"""
# %% q3
model = make_model()
opt = optim.Adam(model.parameters())
loss_vs_epoch = train(model, full_batch_loader, loss_function, opt, NUMBER_OF_EPOCHS)

# 11 steps per epoch -> only 27 epochs needed for a fair comparison
n_steps_per_epoch = len(mini_batch_loader)
model = make_model()
opt = optim.Adam(model.parameters())
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, opt, NUMBER_OF_EPOCHS // n_steps_per_epoch)
# %% q4
fig, ax = plt.subplots()
for losses, style, name in ((loss_vs_epoch, "-", "full batch"), (loss_vs_epoch_batched, "--", "mini-batches")):
    ax.plot(range(1, len(losses) + 1), losses, style, label=name)
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
ax.legend()
