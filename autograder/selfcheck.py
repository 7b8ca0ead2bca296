"""autograder selfcheck: tries on this machine what hostile submissions try, in a sandboxed kernel and in a plain one.

The plain kernel is what stock nbgrader and otter-grader run a submission in. Every attempt is harmless by itself: it aims at a
file, a folder, sockets and a process that were made for it.
"""

import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from autograder.kernel.limits import MIB, Limits
from autograder.kernel.warm import Warm
from autograder.parent import start_warm_parent
from autograder.session import KernelLost, Session

REACHED, REFUSED = "reached", "refused"

# What is tried: words for it, and code that raises an exception where it is refused.
ATTEMPTS: dict[str, str] = {
    "read a file outside": "assert open({file!r}).read()",
    "change a file outside": "open({file!r}, 'a').write('x')",
    "make a file outside": "open({folder!r} + '/new', 'w').close()",
    "read the course's hidden tests": "assert open({source!r}).read()",
    "see the environment of the grader": "import os; assert os.environ.get('HOME') == {home!r}",
    "connect to a unix socket outside": "import socket; socket.socket(socket.AF_UNIX).connect({unix!r})",
    "connect to a port of this machine": "import socket; socket.create_connection(('127.0.0.1', {port}), 2)",
    "open a socket to the internet": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('192.0.2.1', 9))",
    "signal a process outside": "import os; os.kill({pid}, 0)",
    "read the memory of a process outside": "open('/proc/{pid}/mem', 'rb').close()",
    "make a namespace of its own": "import os, ctypes\nassert ctypes.CDLL(None).unshare(0x10000000) == 0",
    "use 3 GB of memory": "held = [bytearray(100_000_000) for _ in range(30)]",
    "start 200 processes": ("import os, time\nfor _ in range(200):\n    if os.fork() == 0:\n        time.sleep(5); os._exit(0)"),
    "write 400 MB to disk": "import os\nfor n in range(8):\n    open(f'fill{{n}}', 'wb').write(bytes(50_000_000))",
}
LIMITS = Limits(memory_bytes=2048 * MIB, processes=64, disk_bytes=256 * MIB)


@dataclass(frozen=True)
class Attempt:
    """What was tried, and how it went in a sandboxed kernel and in a plain one: "reached", "refused" or what stopped it."""

    what: str
    sandboxed: str
    plain: str


def selfcheck(source: Path, level: str | None = None) -> tuple[dict[str, bool | str], list[Attempt]]:
    """What is in force on this machine, property by property, and the attempts.

    Raises SandboxUnavailable or KernelStartError where no sandboxed kernel can be had.
    """
    with start_warm_parent(level) as sandboxed, start_warm_parent("unsafe") as plain, _outside(source) as places:
        attempts = [
            Attempt(what, _try(sandboxed, code.format(**places)), _try(plain, code.format(**places)))
            for what, code in ATTEMPTS.items()
        ]
        return sandboxed.report(), attempts


def _try(warm: Warm, code: str) -> str:
    session = Session(lambda: warm.kernel_manager({}, LIMITS))
    try:
        run = session.run(code, 60)
        session.run("pass", 30)  # a kernel that is being stopped for what it used does not answer any more
        return REFUSED if run.error else REACHED
    except KernelLost as lost:
        return f"stopped: {lost.state}"
    finally:
        session.close()


@contextmanager
def _outside(source: Path) -> Iterator[dict[str, object]]:
    with (
        tempfile.TemporaryDirectory() as folder,
        socket.socket(socket.AF_UNIX) as unix,
        socket.socket() as port,
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3600)"]) as process,
    ):
        Path(folder).chmod(0o777)
        file = Path(folder) / "file"
        file.write_text("text")
        file.chmod(0o666)
        unix.bind(f"{folder}/socket")
        port.bind(("127.0.0.1", 0))
        for listener in (unix, port):
            listener.listen()
        try:
            yield {
                "file": str(file),
                "folder": folder,
                "source": str(source),
                "home": str(Path.home()),
                "unix": f"{folder}/socket",
                "port": port.getsockname()[1],
                "pid": process.pid,
            }
        finally:
            process.kill()
