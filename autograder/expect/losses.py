"""What train should have done with a drawn problem: the losses it should return, the weights it should reach."""

import itertools
from typing import Any

import torch

from autograder.evidence import MalformedEvidence, Record
from autograder.observe.problems import (
    LOSSES,
    Network,
    Problem,
    batches,
    flat_weights,
    optimizer_over,
    predictions,
    shaped,
)

PASS, FORWARD, LOSS, BACKWARD, STEP = range(5)
RELATIVE = 1e-4  # float32 sums in another order differ by about 1e-6; the smallest mistakes by more than 1e-2


def difference_of_losses(problem: Problem, seen: Record) -> str | None:
    """Whether the returned numbers are the epochs' sums of the losses that train's own steps computed.

    A right training returns what the training here returns. One that updates wrongly has other losses of its own: these are
    computed here too, from the weights that the model had and the batches that it saw.
    """
    came = seen.returned.numbers.double()
    expected, _ = trained(problem, passes_with_steps(problem, seen.events))
    if close(came, expected):
        return None
    own = own_losses(problem, seen)
    if any(close(came, losses) for losses in own):
        return None
    shown = own[0] if own else expected
    epoch = int((~_close_each(came, shown)).nonzero()[0]) + 1
    return (
        f"it returned {float(came[epoch - 1]):.6g} for epoch {epoch}; expected {float(shown[epoch - 1]):.6g}, the sum of the "
        "losses computed for the steps of that epoch."
    )


def difference_of_weights(problem: Problem, seen: Record) -> str | None:
    """Whether the weights after train are those of one step per batch, each from that batch's own gradient alone."""
    _, expected = trained(problem, passes_with_steps(problem, seen.events))
    if seen.weights.shape != expected.shape:
        raise MalformedEvidence("the model has another number of weights than before")
    start = torch.cat([part.reshape(-1) for part in problem["weights"]])
    off = float((seen.weights - expected).abs().max())
    moved = float((expected - start).abs().max())
    if off <= 1e-3 * moved:  # nan is not
        return None
    if torch.equal(seen.weights, start):
        return "the model's weights are as they were before: train did not change them."
    return (
        f"after {problem['epochs']} epoch(s), the model's weights are off by up to {off:.2g}, where the right training "
        f"moves them by up to {moved:.2g}."
    )


def passes_with_steps(problem: Problem, events: list[list[int]]) -> tuple[int, ...]:
    """Which passes over the batches the training used: those with steps in them. One that only looked does not count.

    A loader may be opened again while a pass is under way: then the batches tell which pass they are of. If the passes are not as many
    as the epochs, the first ones.
    """
    current, row = -1, -1
    stepped: list[int] = []
    rows: list[int] = []
    for event in events:
        if event[:1] == [PASS]:
            current += 1
        elif event[:1] == [FORWARD] and len(event) == 2:
            row = event[1]
        elif event[:1] == [STEP] and current >= 0:
            rows.append(row)
            if not stepped or stepped[-1] != current:
                stepped.append(current)
    epochs: int = problem["epochs"]
    if len(stepped) != epochs:
        stepped = _passes_of(problem, rows, current + 1)
    return tuple(stepped) if len(stepped) == epochs else tuple(range(epochs))


def _passes_of(problem: Problem, rows: list[int], opened: int) -> list[int]:
    """Which passes the batches with these first rows are of, each pass whole and one after the other; of those that were opened."""
    first_rows = [[batch[0] for batch in batches_there] for batches_there in problem["passes"]]
    size = len(first_rows[0])
    passes: list[int] = []
    for place in range(0, len(rows), size):
        later = range(passes[-1] + 1 if passes else 0, opened)
        found = next((number for number in later if first_rows[number % len(first_rows)] == rows[place : place + size]), None)
        if found is None:
            return []
        passes.append(found)
    return passes


_memory: dict[tuple[Any, ...], tuple[torch.Tensor, torch.Tensor]] = {}


def trained(problem: Problem, passes: tuple[int, ...]) -> tuple[torch.Tensor, torch.Tensor]:
    """The right training: its losses per epoch (float64) and its weights. The same for all submissions of a run."""
    key = (problem["title"], passes, problem["features"].numpy().tobytes())
    if key not in _memory:
        if len(_memory) > 200:
            _memory.clear()
        _memory[key] = reference_training(problem, passes)
    return _memory[key]


def reference_training(problem: Problem, passes: tuple[int, ...]) -> tuple[torch.Tensor, torch.Tensor]:
    """Train as question q2 asks, on these passes of the problem; the losses per epoch, and the weights afterwards."""
    model = Network(problem["weights"], problem["activation"])
    optimizer = optimizer_over(model, problem["optimizer"])
    loss_function = LOSSES[problem["loss"]]
    there = problem["passes"]
    loader = batches({**problem, "passes": [there[number % len(there)] for number in passes], "served_as": "list"})
    losses = []
    for _ in passes:
        epoch_loss = 0.0
        for features, targets in loader:
            optimizer.zero_grad()
            loss = loss_function(model(features), targets)
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
            epoch_loss += loss.item()
        losses.append(epoch_loss)
    return torch.tensor(losses, dtype=torch.float64), flat_weights(model)


def own_losses(problem: Problem, seen: Record) -> list[torch.Tensor]:
    """The epochs' sums of the losses that the training's own steps computed, from its own weights.

    Which calls of the loss function belong to steps: those with a backward pass; if that leaves batches out, those that
    could have had one, or all. Sums that leave batches out, or count one twice, are no candidates.
    """
    calls = _loss_calls(problem, seen)
    candidates = []
    with_backward = [call for call in calls if call["backward"]]
    # Weights that moved were moved by losses: where none of those that are known was, they were hidden, and others shown.
    hidden = not with_backward and len(seen.trajectory) > 1 and bool(seen.trajectory.diff(dim=0).any())
    for chosen in (with_backward, *(() if hidden else ([call for call in calls if call["has_grad"]], calls))):
        epochs = _by_epoch(problem, _each_once(chosen, seen))
        if epochs is not None:
            sums = [sum(_loss_of(problem, seen, call) for call in epoch) for epoch in epochs]
            candidates.append(torch.tensor(sums, dtype=torch.float64))
    return candidates


def _each_once(calls: list[dict[str, Any]], seen: Record) -> list[dict[str, Any]]:
    """Without a call that repeats the one before: the same batch at the same weights, as a closure computes it anew."""

    def repeats(one: dict[str, Any], before: dict[str, Any]) -> bool:
        places = (one["weights"], before["weights"])
        there = all(0 <= place < len(seen.trajectory) for place in places)
        same = (one["pass"], one["row"]) == (before["pass"], before["row"])
        return there and same and torch.equal(*(seen.trajectory[place] for place in places))

    return calls[:1] + [one for before, one in itertools.pairwise(calls) if not repeats(one, before)]


def _loss_calls(problem: Problem, seen: Record) -> list[dict[str, Any]]:
    """The calls of the loss function: each with its pass, the first row of its batch, and the weights' place."""
    current, forwards, row = -1, -1, -1
    calls: list[dict[str, Any]] = []
    for event in seen.events:
        match event:
            case [0]:
                current += 1
            case [1, first]:
                forwards, row = forwards + 1, first
            case [2, _, has_grad]:
                calls.append({"pass": current, "row": row, "weights": forwards, "has_grad": has_grad == 1, "backward": False})
            case [3, number]:
                if 0 <= number < len(calls):
                    calls[number]["backward"] = True
            case [4]:
                pass
            case _:
                raise MalformedEvidence("an event of the training has a wrong form")
    return calls


def _by_epoch(problem: Problem, calls: list[dict[str, Any]]) -> list[list[dict[str, Any]]] | None:
    """The calls of each epoch, or None unless each epoch has every batch of its pass once."""
    epochs: int = problem["epochs"]
    passes = sorted({call["pass"] for call in calls})
    if len(passes) == epochs:
        groups = [[call for call in calls if call["pass"] == number] for number in passes]
    elif passes and len(calls) % epochs == 0:
        size = len(calls) // epochs  # the batches were kept from one pass
        groups = [calls[start : start + size] for start in range(0, len(calls), size)]
    else:
        return None
    for group in groups:
        batches_there = problem["passes"][group[0]["pass"] % len(problem["passes"])]
        if sorted(call["row"] for call in group) != sorted(rows[0] for rows in batches_there):
            return None
    return groups


def _loss_of(problem: Problem, seen: Record, call: dict[str, Any]) -> float:
    """The loss of a batch at the weights that the model had when it saw it, computed here."""
    if not 0 <= call["weights"] < len(seen.trajectory):
        raise MalformedEvidence("a loss without the weights it was computed with")
    if seen.trajectory.shape[1:] != (sum(part.numel() for part in problem["weights"]),):
        raise MalformedEvidence("the model has another number of weights than before")
    own = problem["passes"][call["pass"] % len(problem["passes"])]
    # A loader that is opened again within a pass gives batches of another pass than the last one that began.
    rows = next(rows for there in (own, *problem["passes"]) for rows in there if rows[0] == call["row"])
    with torch.no_grad():
        weights = shaped(problem, seen.trajectory[call["weights"]])
        came = predictions(weights, problem["activation"], problem["features"][rows])
        return float(LOSSES[problem["loss"]](came, problem["targets"][rows]))


def close(came: torch.Tensor, expected: torch.Tensor) -> bool:
    """Whether two lists of losses are the same up to rounding; never so where one is not finite."""
    return came.shape == expected.shape and bool(_close_each(came, expected).all())


def _close_each(came: torch.Tensor, expected: torch.Tensor) -> torch.Tensor:
    finite = came.isfinite() & expected.isfinite()
    return finite & torch.isclose(came, expected, rtol=RELATIVE, atol=RELATIVE * 1e-2)
