"""Drives one student's kernel: runs cells in it through nbclient, and makes observations there."""

import asyncio
import contextlib
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import nbformat
from jupyter_client.manager import KernelManager
from jupyter_core.utils import run_sync
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError

from autograder import evidence
from autograder.kernel.errors import KernelStartError
from autograder.observe.serve import MIME

START_SECONDS = 120
MAX_OUTPUT_BYTES = 10 * 1024 * 1024  # of all cells together
MAX_OF_EACH_CELL = 20 * 1024  # that a cell may show even so
# Not the application's own, which under formgrader shows every message to and from a kernel: the hidden tests' inputs are among them.
_LOG = logging.getLogger(__name__)
_LOG.setLevel(logging.WARNING)


class KernelLost(Exception):
    """The kernel died or was stopped. state: "timed out", "out of memory" or "crashed"."""

    def __init__(self, state: str, message: str) -> None:
        super().__init__(message)
        self.state = state


@dataclass(frozen=True)
class CellRun:
    """What running a cell gave: its outputs as in a notebook, and the exception that ended it, in words, or ""."""

    outputs: list[dict[str, Any]] = field(default_factory=list)
    error: str = ""


class _Client(NotebookClient):
    """nbclient's client, with a bound on the output that it keeps."""

    left = MAX_OUTPUT_BYTES  # for all cells
    left_here = 0  # for the cell that runs

    def process_message(self, msg: dict[str, Any], cell: Any, cell_index: int) -> Any:
        if msg["msg_type"] in ("stream", "display_data", "execute_result", "update_display_data", "error"):
            size = sum(map(len, map(str, msg["content"].values())))
            if size > max(self.left, self.left_here):
                return None
            self.left -= size
            self.left_here -= size
        return super().process_message(msg, cell, cell_index)

    def handle_comm_msg(self, outs: Any, msg: dict[str, Any], cell_index: int) -> None:
        """Keep nothing of widgets: what they say of their state has no bound, and nobody looks at it."""


class Session:
    """One kernel, from start to end."""

    def __init__(self, make_manager: Callable[[], KernelManager]) -> None:
        """Start a kernel; raises KernelStartError if it does not come up, which is never the student's fault."""
        self._notebook = nbformat.v4.new_notebook()
        self._manager = make_manager()
        self._manager.log = _LOG
        self._client = _Client(
            self._notebook,
            km=self._manager,
            allow_errors=True,
            shutdown_kernel="immediate",
            record_timing=False,
            log=_LOG,
        )
        try:
            self._client.start_new_kernel()
            self._connect()
        except Exception as error:
            self.close()
            raise KernelStartError(f"a kernel did not start: {error}") from error

    def _connect(self) -> None:
        """As nbclient does, but without the heartbeat, whose thread can't be stopped once a student has written into its socket."""
        client: Any = self._manager.client(log=_LOG)
        self._client.kc = client
        client.start_channels(hb=False)
        client.allow_stdin = False
        run_sync(client.wait_for_ready)(timeout=START_SECONDS)

    def run(self, source: str, seconds: float) -> CellRun:
        """Run a cell; raises KernelLost if it takes longer, or takes the kernel down."""
        self._client.left_here = MAX_OF_EACH_CELL
        cell = self._execute(source, seconds, store_history=True)
        error = ""
        for output in cell.outputs:
            if output.get("output_type") == "error":
                error = f"{output.get('ename', '')}: {output.get('evalue', '')}"[:600]
        return CellRun(_joined(cell.outputs), error)

    def observe(self, request: dict[str, Any]) -> Any:
        """Make an observation; raises ObservationFailed if there is no evidence, KernelLost if the kernel is gone."""
        text = evidence.encode(request)
        code = (
            f"__import__('autograder.observe.serve', fromlist=['answer']).answer(__import__('IPython').get_ipython(), {text!r})"
        )
        left, self._client.left_here = self._client.left, 2 * evidence.MAX_BYTES
        cell = self._execute(code, request["seconds"] + 30, store_history=False)
        self._client.left = left
        replies = [output["data"][MIME] for output in cell.outputs if MIME in output.get("data", {})]
        if len(replies) != 1 or not isinstance(replies[0], str):
            raise evidence.ObservationFailed(
                "malformed evidence",
                "No evidence came back from the student's process. Its code may have disturbed the notebook's machinery.",
            )
        return evidence.read_reply(replies[0])

    def checkpoint(self, name: str) -> None:
        """Keep a copy of the student's process as it is now, for observations that name it."""
        code = (
            "__import__('autograder.observe.serve', fromlist=['checkpoint'])"
            f".checkpoint(__import__('IPython').get_ipython(), {name!r})"
        )
        self._execute(code, 30, store_history=False)

    def close(self) -> None:
        """Stop the kernel and all that it started."""
        with contextlib.suppress(Exception, asyncio.CancelledError):
            self._client._cleanup_kernel()

    def _execute(self, source: str, seconds: float, store_history: bool) -> Any:
        self._client.timeout = max(1, int(seconds))
        self._notebook.cells = [nbformat.v4.new_code_cell(source)]
        try:
            return self._client.execute_cell(self._notebook.cells[0], 0, store_history=store_history)
        except CellTimeoutError:
            raise KernelLost("timed out", f"It ran for more than {seconds:.0f} seconds.") from None
        except DeadKernelError:
            raise KernelLost(*self._cause()) from None
        except (
            Exception,
            asyncio.CancelledError,
        ) as error:  # a broken message, a socket gone: the kernel can't be talked to any more
            raise KernelLost("crashed", f"The kernel can't be reached: {type(error).__name__}") from error

    def _cause(self) -> tuple[str, str]:
        cause = getattr(self._manager, "cause", lambda: None)()
        if cause == "out of memory":
            return "out of memory", "The student's code used more memory than it may."
        return "crashed", f"The student's code ended its kernel ({cause or 'no reason known'})."


def _joined(outputs: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Outputs with all that was printed to a stream in one, as a terminal shows it in the end: a progress bar once.

    nbclient's own way takes the square of a line's length.
    """
    texts: dict[str, list[str]] = {}
    joined = []
    for output in outputs:
        name = str(output["name"]) if output["output_type"] == "stream" else ""
        if not isinstance(output.get("data", {}), dict):
            continue  # a message of a wrong form
        if not name or name not in texts:
            joined.append(output)
        if name:
            output["name"] = name
            text = output["text"]  # a list of lines is allowed too
            texts.setdefault(name, []).append(text if isinstance(text, str) else "".join(map(str, text)))
    for output in joined:
        if output["output_type"] == "stream":
            lines = "".join(texts[output["name"]]).split("\n")
            output["text"] = "\n".join(line.rstrip("\r").rpartition("\r")[2] for line in lines)
    return joined
