"""The door: a warm parent, and kernels from it.

with Warm.start() as warm:
    manager = warm.kernel_manager({"data/a.csv": Path("data/a.csv")}, Limits())
    client = NotebookClient(notebook, km=manager)
    with client.setup_kernel(cleanup_kc=True):
        ...
    manager.cause()  # why it died, if it did
"""

from __future__ import annotations

import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import autograder
from autograder.kernel import sandbox
from autograder.kernel.errors import KernelStartError, SandboxUnavailable
from autograder.kernel.limits import Limits

if TYPE_CHECKING:
    from autograder.kernel.plain import PlainKernelManager
    from autograder.kernel.provisioner import WarmKernelManager

PRELOAD = (
    "numpy",
    "pandas",
    "torch",
    "torch.utils.data",
    "matplotlib.pyplot",
    "matplotlib_inline.backend_inline",
    "autograder.observe",
)

# -I: no folder of the caller's, and nothing of its environment, comes before Python's own. The
# package's own place comes last, and children can't read it.
_PROGRAM = "import sys; sys.path.append(sys.argv.pop()); from autograder.kernel import zygote; "
_PROGRAM += "zygote.main()"
_START_SECONDS = 120
_UNSAFE_REPORT: dict[str, bool | str] = {"level": sandbox.UNSAFE, "sandbox": False}


class Warm:
    """One warm parent process. Safe to use from several threads."""

    def __init__(self, address: str) -> None:
        """For `start` and `connect`."""
        self.address = address
        self._options: dict[str, Any] | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._restarted = False
        self._report: dict[str, bool | str] = {}
        self._lock = threading.Lock()

    @classmethod
    def start(cls, preload: Sequence[str] = PRELOAD, level: str | None = None) -> Warm:
        """Starts a warm parent that has imported `preload`, as far as there.

        `level` is "full", "contained" or "unsafe"; None is the better of the first two that
        holds when it is tried. Raises SandboxUnavailable, KernelStartError.
        """
        if level == sandbox.UNSAFE:
            return cls.connect(sandbox.UNSAFE)
        if level is not None and level not in sandbox.LEVELS:
            raise ValueError(f"no such level: {level}")
        first_look = {name: sandbox.why_not(name) for name in sandbox.LEVELS}
        if all(first_look.values()):  # not Linux, say
            raise SandboxUnavailable(_advice({k: str(v) for k, v in first_look.items()}))
        warm = cls("")
        warm._options = {"level": level, "preload": list(preload)}
        warm._launch()
        return warm

    @classmethod
    def connect(cls, address: str) -> Warm:
        """For another process of the same user: kernels from the warm parent at `address`.

        Raises KernelStartError where there is none.
        """
        warm = cls(address)
        if address == sandbox.UNSAFE:
            warm._report = dict(_UNSAFE_REPORT)
            return warm
        try:
            text = Path(address).with_name("report.json").read_text(encoding="utf-8")
        except OSError as error:
            raise KernelStartError(f"no warm parent at {address}: {error.strerror}") from error
        warm._report = json.loads(text)
        return warm

    def kernel_manager(
        self,
        workdir_files: Mapping[str, Path] | None = None,
        limits: Limits | None = None,
        seed: int = 0,
    ) -> WarmKernelManager | PlainKernelManager:
        """A manager, not started, of one kernel that has copies of `workdir_files` in its folder.

        The kernel's generators of random numbers start at `seed`. Raises KernelStartError if the
        warm parent is gone and can't be had again.
        """
        # Late: jupyter_client takes a while to import, in which the warm parent can start.
        from autograder.kernel.plain import PlainKernelManager
        from autograder.kernel.provisioner import WarmKernelManager

        files = workdir_files or {}
        if self.address == sandbox.UNSAFE:
            return PlainKernelManager(_package(), files)
        with self._lock:
            if self._process is not None and self._process.poll() is not None:
                if self._restarted:
                    raise KernelStartError("the warm parent has died twice")
                self._restarted = True
                self._stop()
                self._launch()
        return WarmKernelManager(self.address, files, limits or Limits(), seed)

    def report(self) -> dict[str, bool | str]:
        """What was tried and found in force, property by property."""
        return dict(self._report)

    def close(self) -> None:
        """Ends the warm parent and every kernel that came from it."""
        with self._lock:
            self._stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _launch(self) -> None:
        base = tempfile.mkdtemp(prefix="autograder-")
        os.chmod(base, 0o711)
        self.address = f"{base}/zygote.sock"
        options = {"socket": self.address, "base": base, **(self._options or {})}
        with open(f"{base}/log", "wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-c", _PROGRAM, json.dumps(options), _package()],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                cwd="/",
                env=_environment(base),
                start_new_session=True,
            )
        assert self._process.stdout is not None
        text = b""
        if select.select([self._process.stdout], [], [], _START_SECONDS)[0]:
            text = self._process.stdout.readline()
        log_text = Path(base, "log").read_text(errors="replace")[-2000:]
        answer = json.loads(text) if text else {}
        if "report" not in answer:
            self._stop()
            if "refused" in answer:
                raise SandboxUnavailable(_advice(answer["refused"]))
            raise KernelStartError(f"the warm parent didn't start: {log_text or 'no reason given'}")
        self._report = answer["report"]

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None and process.stdout is not None
        process.stdin.close()  # its lifeline
        process.stdout.close()
        try:
            process.wait(15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        shutil.rmtree(os.path.dirname(self.address), ignore_errors=True)


def probe() -> dict[str, bool | str]:
    """What this machine allows: for each level True or why not, and the best one's properties."""
    found: dict[str, bool | str] = {}
    properties: dict[str, bool | str] = {}
    for level in sandbox.LEVELS:
        try:
            with Warm.start((), level) as warm:
                found[level] = True
                properties = properties or warm.report()
        except (SandboxUnavailable, KernelStartError) as error:
            found[level] = str(error)
    return found | properties


def _package() -> str:
    return str(Path(autograder.__file__).resolve().parent.parent)


def _advice(reasons: Mapping[str, str]) -> str:
    """One line that says why there is no sandbox, and what to do."""
    why = "; ".join(f"{level}: {reason}" for level, reason in reasons.items())
    return (
        f"no sandbox on this machine ({why}); use Linux 6.12 or later, or root in a container on "
        "Linux 5.13 or later, or --unsafe to run students' code unconfined"
    )


def _environment(base: str) -> dict[str, str]:
    """A clean one: nothing of the caller's but where to find programs."""
    return {
        "PATH": f"{os.path.dirname(sys.executable)}:/usr/local/bin:/usr/bin:/bin",
        "LANG": "C.UTF-8",
        "HOME": base,
        "TMPDIR": base,
        "MPLCONFIGDIR": f"{base}/matplotlib",
        "MPLBACKEND": "module://matplotlib_inline.backend_inline",
        "OMP_NUM_THREADS": "1",
        "MKL_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }
