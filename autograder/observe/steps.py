"""How many steps all optimizers of this process have made: a training that was made here has made its own."""

from typing import Any

from torch.optim.optimizer import Optimizer, register_optimizer_step_pre_hook

_made: list[int] = []  # nothing as long as nobody counts


def count_from_now() -> None:
    """Count each step from now on; once is enough."""
    if not _made:
        _made.append(0)
        register_optimizer_step_pre_hook(_note)


def made() -> int:
    """The steps since then; -1 where nobody has counted."""
    return _made[0] if _made else -1


def _note(optimizer: Optimizer, *_: Any) -> None:
    """Count a step, unless there is no gradient to make it from."""
    if any(parameter.grad is not None for group in optimizer.param_groups for parameter in group["params"]):
        _made[0] += 1
