"""The exercise's own training, done rightly: on its rows or on drawn ones, once for all submissions of a run."""

from functools import cache

import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

from autograder.evidence import MalformedEvidence
from autograder.expect.context import given
from autograder.observe.problems import flat_weights


def right_full_curve() -> torch.Tensor:
    """The losses of the right full-batch training on the exercise's own rows, float64 (epochs)."""
    return reference_curve(given().features, given().targets, "full_batch_loader")


def reference_curve(features: torch.Tensor, targets: torch.Tensor, loader: str) -> torch.Tensor:
    """What a right training on these rows returns, float64 (epochs): in a fraction of a second; with mini-batches in a second."""
    batch_size = len(features) if loader == "full_batch_loader" else 50
    return right_training(features, targets, batch_size, given().NUMBER_OF_EPOCHS)[0]


def right_training(
    features: torch.Tensor, targets: torch.Tensor, batch_size: int, number_of_epochs: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """A right training as question q3 asks, on these rows, unshuffled: its losses, float64 (epochs), and the weights afterwards."""
    return _right_training(features.numpy().tobytes(), targets.numpy().tobytes(), batch_size, number_of_epochs)


@cache
def _right_training(features: bytes, targets: bytes, batch_size: int, number_of_epochs: int) -> tuple[torch.Tensor, torch.Tensor]:
    rows = torch.frombuffer(bytearray(features), dtype=torch.float32).reshape(-1, 13)
    dataset = TensorDataset(rows, torch.frombuffer(bytearray(targets), dtype=torch.float32).reshape(-1, 1))
    model = given().make_model()
    optimizer = optim.Adam(model.parameters())
    losses = []
    for _ in range(number_of_epochs):
        epoch_loss = 0.0
        for features_subset, targets_subset in DataLoader(dataset, batch_size=batch_size):
            optimizer.zero_grad()
            loss = given().loss_function(model(features_subset), targets_subset)
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
        losses.append(epoch_loss)
    return torch.tensor(losses, dtype=torch.float64), flat_weights(model)


def loss_at(weights: torch.Tensor) -> float:
    """The loss over all rows of the exercise at these weights; raises MalformedEvidence if they are not as many as the model's."""
    model = given().make_model()
    if weights.shape != flat_weights(model).shape:
        raise MalformedEvidence("the model has another number of weights than before")
    with torch.no_grad():
        nn.utils.vector_to_parameters(weights, model.parameters())
        return float(given().loss_function(model(given().features), given().targets))
