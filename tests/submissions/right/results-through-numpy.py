"""The results of both trainings are rows of one NumPy array.
"""
# %% q3
results = np.empty((2, NUMBER_OF_EPOCHS))
for i, loader in enumerate([full_batch_loader, mini_batch_loader]):
    model = make_model()
    results[i] = train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
loss_vs_epoch, loss_vs_epoch_batched = results
assert loss_vs_epoch_batched[20] < loss_vs_epoch[20], "mini-batches should be faster!"
# %% q4
fig, ax = plt.subplots()
lines = ax.plot(np.arange(1, NUMBER_OF_EPOCHS + 1), results.T)
ax.legend(lines, ["full batch", "mini-batches"])
ax.set_xlabel("epoch")
ax.set_ylabel("loss")
np.testing.assert_array_equal(lines[1].get_ydata(), loss_vs_epoch_batched)
