"""Trains again from another seed, into the same names, after question 3.
"""
# %% extra after q4-plot
torch.manual_seed(1)
other = nn.Sequential(nn.Linear(13, 5), nn.ReLU(), nn.Linear(5, 1))
loss_vs_epoch = train(other, full_batch_loader, loss_function, optim.Adam(other.parameters()), 50)
print(loss_vs_epoch[-1])
