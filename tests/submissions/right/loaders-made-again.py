"""Makes both loaders again, under their own names, with a seeded generator.
"""
# %% q3
g = torch.Generator().manual_seed(1)
full_batch_loader = DataLoader(dataset, batch_size=len(dataset))
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True, generator=g)

model = make_model()
loss_vs_epoch = train(model, full_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)

model = make_model()
loss_vs_epoch_batched = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
