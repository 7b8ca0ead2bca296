"""Student cells run again, apart, under stand-ins: what they pass to train, and what they do with what comes back.

A stand-in is drawn by the grader and sent late, so numbers that were written down beforehand don't follow it.
"""

from collections.abc import Callable
from typing import Any

from torch.utils.data import DataLoader, TensorDataset

from autograder.observe.drawing import axes_seen, figure_kind
from autograder.observe.notes import Notes
from autograder.observe.objects import named

MAX_CALLS = 1000


def rerun(namespace: dict[str, Any], run: Callable[[], str], stand_ins: dict[str, Any], for_real: bool = False) -> dict[str, Any]:
    """Run cells with drawn loaders and a train that only takes notes; `run` runs them and says what went wrong, if anything.

    for_real: the student's train trains on the drawn rows. It takes a second or two, and is done where cells that bear drawn
    numbers badly - they look at the weights, or at what else train gave - end with an exception.

    results: what the names in stand_ins["results"] hold afterwards, as numbers sees it
    error: the exception that ended a cell, in words, or ""
    calls: for each call of train: loader (the loader's name, or its type), loss_probes (the loss function's values on
        the drawn predictions and targets, nan where it has none), epochs, optimizer (its type), settings (of each parameter group),
        owns_model (whether its parameters are the model's), fresh (whether it has no state yet), model and optimizer_number
        (a number for each), weights (all parameters in one vector, at the time of the call) and returned (the numbers it was given).
    """
    for name in stand_ins["results"]:
        namespace.pop(name, None)
    loaders = _stand_in_loaders(stand_ins)
    real = {name: namespace[name] for name in loaders if name in namespace}  # an earlier cell may hold on to these
    namespace.update(loaders)
    notes = Notes(namespace, [loaders, real], stand_ins, for_real)
    namespace["train"] = notes.train
    error = run()
    notes.put_back()
    for name in namespace.keys() & set(stand_ins["results"]):
        namespace[name] = notes.numbers_in(namespace[name])
    results = named(namespace, stand_ins["results"])["results"]
    notes.settle(list(results.values()))
    return {"results": results, "error": error, "calls": notes.calls[:MAX_CALLS]}


def plot(namespace: dict[str, Any], run: Callable[[], str], stand_ins: dict[str, Any]) -> dict[str, Any]:
    """Run cells with drawn numbers in the lists named in stand_ins["results"]; then as figure, and error as in rerun."""
    for name in ("fig", "ax"):
        namespace.pop(name, None)
    for name in stand_ins["results"]:
        namespace[name] = list(stand_ins["returned"][name])
    error = run()
    namespace.update({name: stand_ins["returned"][name] for name in stand_ins["results"]})
    return {**figure(namespace, stand_ins["results"]), "error": error}


def figure(namespace: dict[str, Any], lists: list[str]) -> dict[str, Any]:
    """The figure as it stands. losses: the lists that should be drawn, as numbers sees them; fig, ax: see drawing."""
    fig, ax = namespace.get("fig"), namespace.get("ax")
    return {
        "losses": named(namespace, lists)["results"],
        "fig": figure_kind("fig" in namespace, fig),
        "ax": axes_seen("ax" in namespace, ax, fig),
        "error": "",
    }


def _stand_in_loaders(stand_ins: dict[str, Any]) -> dict[str, Any]:
    dataset = TensorDataset(stand_ins["features"], stand_ins["targets"])
    return {
        "dataset": dataset,
        "full_batch_loader": DataLoader(dataset, batch_size=len(dataset)),
        "mini_batch_loader": DataLoader(dataset, batch_size=50),
    }
