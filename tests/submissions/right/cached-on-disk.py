"""Trains once, and reads the numbers from a file if it is there.
"""
# %% q3
import json, os
def run(name, loader):
    """Train once; afterwards the result is read from the disk."""
    file = f"{name}.json"
    if os.path.exists(file):
        with open(file) as f:
            return json.load(f)
    model = make_model()
    losses = train(model, loader, loss_function, optim.Adam(model.parameters()), NUMBER_OF_EPOCHS)
    with open(file, "w") as f:
        json.dump(losses, f)
    return losses
loss_vs_epoch = run("full", full_batch_loader)
loss_vs_epoch_batched = run("mini", mini_batch_loader)
