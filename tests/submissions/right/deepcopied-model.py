"""One model from make_model, and a deep copy of it for each training.
"""
# %% q1
dataset = TensorDataset(features, targets)
full_batch_loader = DataLoader(dataset, batch_size=len(features))
mini_batch_loader = DataLoader(dataset, batch_size=50)
# %% q3
import copy

original = make_model()

model_full = copy.deepcopy(original)
model_mini = copy.deepcopy(original)

optimizer_full = optim.Adam(model_full.parameters())
optimizer_mini = optim.Adam(model_mini.parameters())

loss_vs_epoch_batched = train(model_mini, mini_batch_loader, loss_function, optimizer_mini, NUMBER_OF_EPOCHS)
loss_vs_epoch = train(model_full, full_batch_loader, loss_function, optimizer_full, NUMBER_OF_EPOCHS)

del original, optimizer_full, optimizer_mini
