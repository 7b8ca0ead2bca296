"""Starts the parent of all kernels; a module of its own, so that it can begin while the grader still imports PyTorch."""

import threading
from concurrent.futures import Future

from autograder.kernel.warm import PRELOAD, Warm


def start_warm_parent(level: str | None = None) -> Warm:
    """Start the parent of all kernels; raises SandboxUnavailable or KernelStartError."""
    return Warm.start(preload=(*PRELOAD, "autograder.observe.serve"), level=level)


def start_in_background(level: str | None = None) -> Future[Warm]:
    """Begin to start it in a thread; the result is the warm parent, or raises as above."""
    started: Future[Warm] = Future()

    def start() -> None:
        try:
            started.set_result(start_warm_parent(level))
        except BaseException as error:
            started.set_exception(error)

    threading.Thread(target=start, daemon=True).start()
    return started
