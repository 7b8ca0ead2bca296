"""After its tests, uses the names of question 1 again for an experiment with a part of the rows.
"""
# %% extra after q4-plot
# out of curiosity: 400 rows to train on, 106 to test
dataset = TensorDataset(features[:400], targets[:400])
full_batch_loader = DataLoader(dataset, batch_size=400)
mini_batch_loader = DataLoader(dataset, batch_size=50, shuffle=True, drop_last=True)
model = make_model()
losses = train(model, mini_batch_loader, loss_function, optim.Adam(model.parameters()), 20)
