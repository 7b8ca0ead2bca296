"""A cautious engineer checks every argument, writes type hints and asserts what he expects of the results.
"""
# %% q1
assert features.ndim == targets.ndim == 2, "expected matrices"
assert features.shape[0] == targets.shape[0], "features and targets disagree"
assert not torch.isnan(features).any() and not torch.isnan(targets).any()

MINI_BATCH_SIZE: int = 50

dataset: TensorDataset = TensorDataset(features, targets)
full_batch_loader: DataLoader = DataLoader(dataset=dataset, batch_size=len(features), shuffle=False, drop_last=False)
mini_batch_loader: DataLoader = DataLoader(dataset=dataset, batch_size=MINI_BATCH_SIZE, shuffle=False, drop_last=False)

assert len(full_batch_loader) == 1
assert len(mini_batch_loader) == -(-len(features) // MINI_BATCH_SIZE)
# %% q2
from collections.abc import Callable, Iterable

Batch = tuple[torch.Tensor, torch.Tensor]


def train(
    model: nn.Module,
    dataloader: Iterable[Batch],
    loss_function: Callable[[torch.Tensor, torch.Tensor], torch.Tensor],
    optimizer: optim.Optimizer,
    number_of_epochs: int,
) -> list[float]:
    """Train model in place; return the summed loss of each epoch.

    Raises:
        TypeError: if model is not a module.
        ValueError: if number_of_epochs is negative.
    """
    if not isinstance(model, nn.Module):
        raise TypeError(f"model must be an nn.Module, not {type(model).__name__}")
    if number_of_epochs < 0:
        raise ValueError(f"number_of_epochs must not be negative, but is {number_of_epochs}")

    loss_vs_epoch: list[float] = []
    for _epoch in range(number_of_epochs):
        epoch_loss: float = 0.0
        number_of_batches: int = 0
        for features_subset, targets_subset in dataloader:
            optimizer.zero_grad()
            predictions: torch.Tensor = model(features_subset)
            loss: torch.Tensor = loss_function(predictions, targets_subset)
            loss.backward()
            optimizer.step()
            epoch_loss += float(loss.detach())
            number_of_batches += 1
        if number_of_batches == 0:
            raise RuntimeError("the dataloader served no batches; is it an exhausted iterator?")
        loss_vs_epoch.append(epoch_loss)
    assert len(loss_vs_epoch) == number_of_epochs
    return loss_vs_epoch
# %% q3
model_full: nn.Module = make_model()
model_mini: nn.Module = make_model()
assert model_full is not model_mini
for p, q in zip(model_full.parameters(), model_mini.parameters(), strict=True):
    assert torch.equal(p, q), "the trainings must start from the same weights"

loss_vs_epoch: list[float] = train(
    model_full, full_batch_loader, loss_function, optim.Adam(model_full.parameters()), NUMBER_OF_EPOCHS
)
loss_vs_epoch_batched: list[float] = train(
    model_mini, mini_batch_loader, loss_function, optim.Adam(model_mini.parameters()), NUMBER_OF_EPOCHS
)

assert len(loss_vs_epoch) == len(loss_vs_epoch_batched) == NUMBER_OF_EPOCHS
assert all(map(np.isfinite, loss_vs_epoch)) and all(map(np.isfinite, loss_vs_epoch_batched))
# %% q4
from matplotlib.axes import Axes
from matplotlib.figure import Figure

fig: Figure
ax: Axes
fig, ax = plt.subplots()
for losses, label, linestyle in [(loss_vs_epoch, "full batch", "dashed"), (loss_vs_epoch_batched, "mini-batches of 50", "solid")]:
    assert len(losses) == NUMBER_OF_EPOCHS
    ax.plot(np.arange(1, NUMBER_OF_EPOCHS + 1), losses, label=label, linestyle=linestyle)
ax.set_xlabel("epoch")
ax.set_ylabel("summed squared error")
ax.set_xlim(0, NUMBER_OF_EPOCHS + 1)
ax.legend()
# %% q5
import math
import os
from itertools import islice
from pathlib import Path


class CustomDataset(Dataset):
    """Batches of a white-space separated table, read lazily."""

    N_FEATURES: int = 13
    N_TARGETS: int = 1

    def __init__(self, path: str | os.PathLike[str], batch_size: int) -> None:
        self.path = Path(path)
        if not self.path.is_file():
            raise FileNotFoundError(self.path)
        if batch_size < 1:
            raise ValueError("batch_size must be positive")
        self.batch_size = batch_size
        with self.path.open("rb") as file:
            self.number_of_rows = sum(1 for line in file if line.strip())

    def __len__(self) -> int:
        return math.ceil(self.number_of_rows / self.batch_size)

    def __getitem__(self, batch_index: int) -> Batch:
        if not 0 <= batch_index < len(self):
            raise IndexError(f"batch_index {batch_index} not in 0 … {len(self) - 1}")
        start = batch_index * self.batch_size
        stop = min(start + self.batch_size, self.number_of_rows)
        rows: list[list[float]] = []
        with self.path.open("r", encoding="ascii") as file:
            for line in islice(file, start, stop):
                row = [float(token) for token in line.split()]
                if len(row) != self.N_FEATURES + self.N_TARGETS:
                    raise ValueError(f"a row has {len(row)} numbers")
                rows.append(row)
        table = torch.tensor(rows, dtype=torch.float32)
        features_subset, targets_subset = table.split([self.N_FEATURES, self.N_TARGETS], dim=1)
        assert features_subset.shape == (stop - start, self.N_FEATURES)
        return features_subset, targets_subset


_d = CustomDataset("data/boston-house-prices.csv", 50)
assert sum(len(f) for f, _ in _d) == 506
# %% [markdown] q6
An index of (file, offset, length), validated by a checksum when it is made; `__getitem__` validates what it reads.
