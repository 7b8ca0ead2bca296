"""train is written to a file by a magic, and imported from there in an added cell.
"""
# %% q2
%%writefile training_loop.py
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    losses = []
    for _ in range(number_of_epochs):
        total = 0.0
        for x, y in dataloader:
            optimizer.zero_grad()
            loss = loss_function(model(x), y)
            loss.backward()
            optimizer.step()
            total += loss.item()
        losses.append(total)
    return losses
# %% extra after q2
import importlib
import sys

sys.path.insert(0, "")
import training_loop

importlib.reload(training_loop)
from training_loop import train
