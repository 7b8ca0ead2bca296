"""Loads, once and in the warm parent, what every kernel would load later.

Importing a package isn't all: PyTorch, pandas, Matplotlib and IPython import more at first use,
more than a second's worth, so each is used a little.
"""

from __future__ import annotations

import importlib
import os
import site
import sys
from collections.abc import Callable, Sequence

# What a kernel imports while it starts, runs its first cells, and shows its first error, figure
# and table. One that is missing costs some milliseconds a kernel, and nothing else.
_LATER = (
    "IPython.core.completerlib", "IPython.core.debugger", "IPython.core.logger",
    "IPython.core.magics.ast_mod", "IPython.core.magics.execution",
    "IPython.core.magics.namespace", "IPython.core.oinspect", "IPython.core.pylabtools",
    "IPython.extensions.storemagic", "IPython.utils.wildcard", "asttokens", "cProfile",
    "encodings.ascii", "encodings.idna", "executing", "faulthandler", "http.server",
    "multiprocessing.queues", "multiprocessing.synchronize", "pdb", "pygments.formatters.html",
    "pygments.formatters.terminal256", "pygments.lexers.python", "pygments.styles.default",
    "stack_data", "tornado.gen", "tornado.platform.asyncio", "tornado.queues", "xmlrpc.server",
)  # fmt: skip


def run(modules: Sequence[str]) -> None:
    """Imports `modules`, those that are there, and uses the big ones. Leaves one thread."""
    _without_debugger()
    importlib.import_module("autograder.kernel.child")  # children can't read it
    for name in (*modules, *_LATER):
        try:
            importlib.import_module(name)
        except ImportError:
            continue
    for name, use in _USES.items():
        if name in sys.modules:
            use()
    # The grader's own place has served; a kernel couldn't read it, and needn't know of it.
    installed = site.getsitepackages()
    sys.path[:] = [p for p in sys.path if p in installed or not os.path.isdir(f"{p}/autograder")]


def _without_debugger() -> None:
    """ipykernel's debugger would load debugpy, which listens on a TCP port: there are none."""
    sys.modules["debugpy"] = None  # type: ignore[assignment]
    importlib.import_module("ipykernel.debugger")
    del sys.modules["debugpy"]


def _use_torch() -> None:
    import torch
    from torch.utils.data import DataLoader, TensorDataset

    torch.set_num_threads(1)
    torch.manual_seed(0)
    model = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.ReLU(), torch.nn.Linear(2, 1))
    data = TensorDataset(torch.ones(4, 2), torch.ones(4, 1))
    for optimizer in (torch.optim.Adam(model.parameters()), torch.optim.SGD(model.parameters())):
        for features, targets in DataLoader(data, batch_size=2, shuffle=True):
            optimizer.zero_grad()
            torch.nn.MSELoss(reduction="sum")(model(features), targets).backward()
            optimizer.step()
    repr(features)


def _use_pandas() -> None:
    import io

    import pandas  # type: ignore[import-untyped,unused-ignore]

    frame = pandas.read_csv(io.StringIO("1 2\n3 4\n"), sep=r"\s+", header=None)
    ((frame - frame.mean()) / frame.std()).describe()._repr_html_()
    repr(frame)


def _use_matplotlib() -> None:
    import io

    import matplotlib.pyplot as plt

    figure, axes = plt.subplots()
    axes.plot([1, 2], [1, 2], label="a")
    axes.set(xlabel="x", ylabel="y")
    axes.legend()
    figure.savefig(io.BytesIO(), format="png", bbox_inches="tight")
    plt.close(figure)


_USES: dict[str, Callable[[], None]] = {
    "torch": _use_torch,
    "pandas": _use_pandas,
    "matplotlib.pyplot": _use_matplotlib,
}
