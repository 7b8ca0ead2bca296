"""Answers the grader's requests in the student's process.

A request is a dict: `observe`, an observer's name; `args`, each {"name": a variable of the student's} or {"plain": data};
`seconds`, how long it may take; for a rerun also `cells`, the student's cells to run again, and `checkpoint`, the copy of
this process to run them in.
"""

import contextlib
import json
import os
import shutil
import socket
import tempfile
from collections.abc import Callable
from typing import Any

from autograder import evidence
from autograder.observe import files, loading, objects, reruns, steps, watched
from autograder.observe.apart import in_a_copy, in_words

MIME = "application/x-autograder-evidence"

OBSERVERS: dict[str, Callable[..., Any]] = {
    "dataset": loading.dataset,
    "loaders": loading.loaders,
    "lists": objects.lists,
    "trainings": watched.trainings,
    "short_trainings": watched.short_trainings,
    "batches": files.batches,
    "streaming": files.streaming,
}
NAMESPACE: dict[str, Callable[..., Any]] = {"named": objects.named, "figure": reruns.figure}
RERUNS: dict[str, Callable[..., Any]] = {"rerun": reruns.rerun, "plot": reruns.plot}

_checkpoints: dict[str, socket.socket] = {}


def answer(shell: Any, request_text: str) -> None:
    """Carry out a request and publish the reply as a display message of the type MIME."""
    request = evidence.decode(request_text)
    there = _checkpoints.get(request.get("checkpoint", ""))
    reply = _ask(there, request_text) if there else perform(shell, request)
    shell.display_pub.publish({MIME: reply})


def perform(shell: Any, request: dict[str, Any]) -> str:
    """Carry out a request in a copy of this process and give the reply as JSON text (see apart.in_a_copy)."""
    namespace = shell.user_ns
    for argument in request["args"]:
        if "name" in argument and argument["name"] not in namespace:
            return json.dumps({"missing": argument["name"]})
    observer = request["observe"]

    if observer in RERUNS:
        cells, stand_ins = request["cells"], request["args"][-1]["plain"]
        return run_again(observer, namespace, lambda: run_cells(shell, cells), stand_ins, request["seconds"])

    def action() -> Any:
        args = [namespace[one["name"]] if "name" in one else one["plain"] for one in request["args"]]
        if observer in NAMESPACE:
            return NAMESPACE[observer](namespace, *args)
        return OBSERVERS[observer](*args)

    return in_a_copy(action, request["seconds"])


def run_again(observer: str, namespace: dict[str, Any], run: Callable[[], str], stand_ins: dict[str, Any], seconds: float) -> str:
    """Run cells again in a copy of this process; once more, with the real train, if they end with an exception under a stand-in."""

    def among_files() -> str:
        return _among_kept_files(run)

    text = in_a_copy(lambda: RERUNS[observer](namespace, among_files, stand_ins), seconds)
    if observer == "rerun" and _error_in(text):
        again = in_a_copy(lambda: reruns.rerun(namespace, among_files, stand_ins, for_real=True), seconds)
        return again if _error_in(again) == "" else text
    return text


def _error_in(text: str) -> str | None:
    """What ended cells that ran again, "" if nothing did; None where it is not known."""
    seen = json.loads(text).get("evidence")
    return str(seen.get("error")) if isinstance(seen, dict) else None


def run_cells(shell: Any, cells: list[str]) -> str:
    """Run cells one after the other, as IPython does; the first exception in words, or "". Later cells run all the same."""
    # The copy shares the kernel's sockets, but not the thread that owns them: nothing may be published from here.
    shell.showtraceback = shell.showsyntaxerror = lambda *args, **kwargs: None
    shell.display_pub.publish = lambda *args, **kwargs: None
    first = ""
    for cell in cells:
        result = shell.run_cell(cell, store_history=False, silent=True)
        error = result.error_before_exec or result.error_in_exec
        if error is not None and not first:
            words = in_words(error)
            first = f"{words['type']}: {words['message']}"
    return first


def checkpoint(shell: Any, name: str) -> None:
    """Keep a copy of this process as it is now, in which later requests that name it are carried out.

    From the first one on, the optimizers' steps are counted.
    """
    steps.count_from_now()
    ours, theirs = socket.socketpair()
    if os.fork() == 0:
        try:
            ours.close()
            for other in _checkpoints.values():
                other.close()
            _checkpoints.clear()
            _keep_files()
            with theirs.makefile("rw") as lines:
                for line in lines:
                    lines.write(perform(shell, evidence.decode(line)) + "\n")
                    lines.flush()
        finally:
            os._exit(0)
    theirs.close()
    if name in _checkpoints:
        _checkpoints.pop(name).close()
    _checkpoints[name] = ours


_files = ""


def _keep_files() -> None:
    """Copy the working folder as it is now: cells that run again find it so, without what they left there the first time."""
    global _files
    with contextlib.suppress(OSError, shutil.Error):
        _files = shutil.copytree(".", tempfile.mkdtemp(), symlinks=True, dirs_exist_ok=True)


def _among_kept_files(run: Callable[[], str]) -> str:
    """Run cells in a fresh copy of the folder that was kept, if one was."""
    with contextlib.suppress(OSError, shutil.Error):
        if _files:
            os.chdir(shutil.copytree(_files, tempfile.mkdtemp(), symlinks=True, dirs_exist_ok=True))
    return run()


def _ask(there: socket.socket, request_text: str) -> str:
    try:
        with there.makefile("rw") as lines:
            lines.write(request_text + "\n")
            lines.flush()
            return lines.readline().strip() or json.dumps({"state": "crashed"})
    except OSError:
        return json.dumps({"state": "crashed"})
