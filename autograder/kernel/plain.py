"""A kernel without any sandbox, for where there is none and the user has said so: `unsafe`.

An ordinary, cold ipykernel in a folder of its own, started as jupyter_client always does.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager


class PlainKernelManager(AsyncKernelManager):
    """An AsyncKernelManager for a kernel that may do whatever the user may."""

    def __init__(self, package: str, files: Mapping[str, Path]) -> None:
        """`package` is the folder that holds the `autograder` package."""
        super().__init__()
        # -P and a kernel file of its own: nothing in the working folder comes before Python's own
        self._kernel_spec = KernelSpec(
            argv=[sys.executable, "-P", "-m", "ipykernel_launcher", "-f", "{connection_file}", "--log-level=ERROR"],
            display_name="Python 3",
            language="python",
        )
        self._package = package
        self._files = dict(files)
        self._home: str | None = None
        self._shut_down = False
        self._code: int | None = None

    @property
    def workdir(self) -> str | None:
        """The kernel's working folder; None before the start."""
        return f"{self._home}/work" if self._home else None

    def cause(self) -> str | None:
        """Why the kernel ended by itself; None if it lives or was shut down."""
        provisioner: Any = self.provisioner
        process = getattr(provisioner, "process", None)
        if process is not None:
            self._code = process.poll()
        if self._code is None or self._shut_down:
            return None
        return f"crashed (signal {-self._code})" if self._code < 0 else "exited"

    async def _async_start_kernel(self, **kw: Any) -> None:
        home = tempfile.mkdtemp(prefix="kernel-")
        for name in ("work", "tmp"):
            os.mkdir(f"{home}/{name}")
        for name, source in self._files.items():
            target = Path(home, "work", name)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
        self._home = home
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "TZ") if name in os.environ}
        kw["cwd"] = f"{home}/work"
        kw["env"] = kept | {
            "HOME": home,
            "TMPDIR": f"{home}/tmp",
            "MPLCONFIGDIR": f"{home}/.config/matplotlib",
            "IPYTHONDIR": f"{home}/.ipython",
            "PYTHONPATH": self._package,
            "OMP_NUM_THREADS": "1",
        }
        await super()._async_start_kernel(**kw)

    start_kernel = _async_start_kernel

    async def _async_kill_kernel(self, restart: bool = False) -> None:
        if self.cause() is None:
            self._shut_down = True
        await super()._async_kill_kernel(restart)

    async def _async_cleanup_resources(self, restart: bool = False) -> None:
        self.cause()
        await super()._async_cleanup_resources(restart)
        if self._home and not restart:
            shutil.rmtree(self._home, ignore_errors=True)

    cleanup_resources = _async_cleanup_resources
