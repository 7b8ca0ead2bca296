"""Takes back what a fork inherits from the warm parent: environment, folders, random numbers."""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Mapping

_KEPT = ("PATH", "LANG", "MPLBACKEND", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")


def fresh_state(home: str, seed: int, env: Mapping[str, str]) -> None:
    """Takes back what a fork inherits: environment, cached folders, random numbers."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    os.environ.clear()
    os.environ.update(kept | dict(env))
    os.environ.update(
        HOME=home,
        TMPDIR=f"{home}/tmp",
        MPLCONFIGDIR=f"{home}/.config/matplotlib",
        IPYTHONDIR=f"{home}/.ipython",
        USER="student",
        LOGNAME="student",
        SHELL="/bin/sh",
    )
    time.tzset()
    os.chdir(f"{home}/work")
    tempfile.tempdir = None
    random.seed(seed)
    for name, setter in (("numpy.random", "seed"), ("torch", "manual_seed")):
        if name in sys.modules:
            getattr(sys.modules[name], setter)(seed)
