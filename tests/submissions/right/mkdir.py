"""Makes a folder that must not be there before.
"""
# %% q3
import os
os.mkdir("results")

model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)

model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)


np.savetxt("results/losses.csv", np.column_stack([loss_vs_epoch, loss_vs_epoch_batched]), delimiter=",")
