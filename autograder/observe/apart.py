"""One observation in a forked copy of the student's process: whatever it does there, the student's kernel goes on as it was.

The copy changes nothing here - no variable, no random number, no open figure - and if it hangs or dies, only this
observation is lost. What it sends back is text, written by `evidence.encode`.
"""

import asyncio
import gc
import json
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from typing import Any

import torch

from autograder import evidence

MAX_TEXT = 600


def in_a_copy(action: Callable[[], Any], seconds: float) -> str:
    """Run `action` in a forked copy of this process and give the reply as JSON text.

    The reply is {"evidence": …}, {"raised": {"type", "message", "line"}}, {"malformed": why}, {"state": "timed out"},
    {"state": "out of memory"} or {"state": "crashed"}.
    """
    receive, send = os.pipe()
    child = os.fork()
    if child == 0:
        _child(action, receive, send)
    os.close(send)
    text = _read_all(receive, time.monotonic() + seconds)
    if text is None:
        os.kill(child, signal.SIGKILL)
    os.close(receive)
    _, status = os.waitpid(child, 0)
    if text is None:
        return json.dumps({"state": "timed out"})
    if not text:
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        return json.dumps({"state": "out of memory" if killed else "crashed"})
    return text


def _child(action: Callable[[], Any], receive: int, send: int) -> None:
    """The copy's whole life; it never returns."""
    try:
        os.close(receive)
        _settle()
        reply = _reply(action)
        data = reply.encode("ascii") + b"\n"
        while data:
            data = data[os.write(send, data) :]
    finally:
        os._exit(0)


def _settle() -> None:
    """Make the copy independent of the kernel's threads and sockets, which did not come along."""
    gc.disable()  # a collection could run finalizers of objects that belong to those threads
    nowhere = open(os.devnull, "w")  # noqa: SIM115 - it stays open until the copy ends
    sys.stdout = sys.stderr = nowhere
    os.dup2(nowhere.fileno(), 1)
    os.dup2(nowhere.fileno(), 2)
    asyncio._set_running_loop(None)  # so that a cell with top-level await can start a loop of its own
    # After fork(2) OpenMP's other threads are gone, and a parallel region would wait for them for ever.
    torch.set_num_threads(1)


def _reply(action: Callable[[], Any]) -> str:
    try:
        return evidence.encode({"evidence": action()})
    except evidence.MalformedEvidence as error:
        return json.dumps({"malformed": str(error)[:MAX_TEXT]})
    except MemoryError:
        return json.dumps({"state": "out of memory"})
    except BaseException as error:  # SystemExit and the like are the student's code too
        return json.dumps({"raised": in_words(error)})


def in_words(error: BaseException) -> dict[str, str]:
    """An exception in the student's code: its type, its message, and the student's own line where it came from."""
    try:
        message = str(error)[:MAX_TEXT]
    except Exception:
        message = ""
    return {"type": type(error).__name__[:80], "message": message, "line": _line_of_student(error)}


def _line_of_student(error: BaseException) -> str:
    """The innermost line of a notebook cell in the traceback, or "" where there is none."""
    try:
        frames = traceback.extract_tb(error.__traceback__)
    except Exception:
        return ""
    for frame in reversed(frames):
        if "ipykernel_" in frame.filename or frame.filename.startswith("<ipython-input"):
            return (frame.line or "")[:200]
    if isinstance(error, SyntaxError):
        return (error.text or "").strip()[:200]
    return ""


def _read_all(descriptor: int, deadline: float) -> str | None:
    """What the copy wrote, up to the end of its line; "" if it wrote none, None if it was not done in time."""
    chunks: list[bytes] = []
    while True:
        left = deadline - time.monotonic()
        if left <= 0 or not select.select([descriptor], [], [], left)[0]:
            return None
        chunk = os.read(descriptor, 1 << 20)
        chunks.append(chunk)
        if not chunk or chunk.endswith(b"\n"):
            text = b"".join(chunks).decode("ascii", "replace")
            return text.rstrip("\n") if text.endswith("\n") else ""
        if sum(map(len, chunks)) > evidence.MAX_BYTES:
            return ""
