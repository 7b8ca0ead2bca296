"""The model is built in the cell itself, with the seed 12345, instead of a call of make_model.
"""
# %% q3
def build():
    torch.manual_seed(12345)
    return nn.Sequential(
        nn.Linear(13, 5),
        nn.ReLU(),
        nn.Linear(5, 1),
    )


torch.manual_seed(12345)
model = nn.Sequential(nn.Linear(13, 5), nn.ReLU(), nn.Linear(5, 1))
optimizer = optim.Adam(model.parameters(), lr=0.001, betas=(0.9, 0.999), eps=1e-08, weight_decay=0)
loss_vs_epoch = train(model, full_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)

model = build()
optimizer = optim.Adam(model.parameters(), lr=0.001, betas=(0.9, 0.999), eps=1e-08, weight_decay=0)
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optimizer, NUMBER_OF_EPOCHS)
