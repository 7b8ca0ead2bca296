"""Copies the fresh weights as one flat vector into a network of its own.

question: q3
"""
# %% q3
from torch.nn.utils import parameters_to_vector, vector_to_parameters

start = parameters_to_vector(make_model().parameters()).detach()


def network_at_start():
    network = nn.Sequential(nn.Linear(13, 5), nn.ReLU(), nn.Linear(5, 1))
    vector_to_parameters(start.clone(), network.parameters())
    return network


a = network_at_start()
loss_vs_epoch = train(a, full_batch_loader, loss_function, optim.Adam(a.parameters()), NUMBER_OF_EPOCHS)
b = network_at_start()
loss_vs_epoch_batched = train(b, mini_batch_loader, loss_function, optim.Adam(b.parameters()), NUMBER_OF_EPOCHS)
