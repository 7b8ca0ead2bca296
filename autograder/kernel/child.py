"""The kernel's own process: an ordinary ipykernel on sockets that somebody else has bound.

Runs after the lock-down, in a fork of the warm parent, beside the student's code.
"""

# mypy: disable-error-code="assignment,misc,no-untyped-call"
# ipykernel and PyTorch's storages have no annotations.

from __future__ import annotations

import contextlib
import os
import socket
import struct
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import zmq
from ipykernel import kernelapp

from autograder.kernel.sandbox import CONTAINED
from autograder.kernel.wire import CHANNELS


def start(
    connection: Mapping[str, Any],
    fds: Mapping[str, int],
    ready: Callable[[], None],
    level: str,
) -> None:
    """Runs a kernel on the listening sockets `fds`, one per channel, until it is told to stop.

    Calls `ready` before the first request is read.
    """
    _quieten_history()
    if level == CONTAINED and "torch" in sys.modules:
        _share_by_value()
    kernelapp.IOPubThread, kernelapp.Heartbeat = _Output, _Beat
    _Beat.fd = fds["hb"]
    app = _App.instance(fds=fds, transport="ipc", ip=connection["ip"])
    for channel in CHANNELS:
        setattr(app, f"{channel}_port", connection[f"{channel}_port"])
    app.session_key = str(connection["key"]).encode()
    app.connection_file = str(Path(os.environ["HOME"], "kernel.json"))
    # No folder of the student's comes before Python's own on the path.
    app.ignore_cwd = True
    app.initialize([])
    shell: Any = app.shell
    shell.system = shell.system_piped = _system(shell)
    sys.path.append("")
    ready()
    app.start()


def _share_by_value() -> None:
    """Tensors travel between processes as copies.

    PyTorch sends file descriptors, by way of a socket that it connects to; nothing connects
    where any path might lead to somebody else's socket.
    """
    import multiprocessing.reduction

    import torch

    multiprocessing.reduction.ForkingPickler.register(torch.UntypedStorage, _pack_storage)


def _pack_storage(storage: Any) -> tuple[Callable[..., Any], tuple[bytearray]]:
    import torch

    view = torch.empty(0, dtype=torch.uint8).set_(storage)
    return _unpack_storage, (bytearray(view.numpy().tobytes()),)


def _unpack_storage(data: bytearray) -> Any:
    import torch

    if not data:
        return torch.UntypedStorage(0)
    return torch.frombuffer(data, dtype=torch.uint8).untyped_storage()


def _quieten_history() -> None:
    from IPython.core.history import HistoryManager

    # no sqlite file, no thread that writes it
    HistoryManager.enabled = False


def _system(shell: Any) -> Callable[[str], None]:
    """`!command` through a pipe: IPython's own way needs a terminal, and there are none."""

    def system(cmd: str) -> None:
        command = shell.var_expand(cmd, depth=1)
        with subprocess.Popen(
            command,
            shell=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            errors="replace",
        ) as process:
            assert process.stdout is not None
            for text in process.stdout:
                print(text, end="")
        shell.user_ns["_exit_code"] = process.returncode

    return system


class _App(kernelapp.IPKernelApp):
    """An IPKernelApp that listens on given sockets, and only on those."""

    fds: Mapping[str, int]
    session_key: bytes

    def __init__(self, fds: Mapping[str, int], **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.fds = fds
        self.parent_handle = 0

    def init_connection_file(self) -> None:
        self.session.key = self.session_key

    def _try_bind_socket(self, s: zmq.Socket[bytes], port: int) -> int:
        by_port = {getattr(self, f"{channel}_port"): fd for channel, fd in self.fds.items()}
        s.setsockopt(zmq.USE_FD, by_port[port])
        s.bind(f"ipc://{self.ip}-{port}")
        return port

    def init_control(self, context: zmq.Context[Any]) -> None:
        super().init_control(context)
        # For the debugger, which isn't there; left connected, it would try for ever.
        self.debug_shell_socket.disconnect(self.shell_socket.getsockopt(zmq.LAST_ENDPOINT))

    def write_connection_file(self, **kwargs: Any) -> None:
        """The grader has written it, elsewhere."""


class _Beat(kernelapp.Heartbeat):
    fd: int

    def _try_bind_socket(self) -> None:
        self.socket.setsockopt(zmq.USE_FD, self.fd)
        self.socket.bind(f"ipc://{self.ip}-{self.port}")


class _Output(kernelapp.IOPubThread):
    """An IOPubThread whose forked children send through a socket pair.

    ipykernel's own way is a TCP port, and libzmq aborts where there are none. Packets of a
    SOCK_SEQPACKET arrive whole, whichever of the children sends; one that is too long is cut off.
    """

    def _setup_pipe_in(self) -> None:
        self._receiver, self._sender = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._receiver.setblocking(False)
        self._sender.settimeout(3)
        self.io_loop.add_handler(self._receiver, self._relay, self.io_loop.READ)

    def _relay(self, *_: Any) -> None:
        try:
            packet = self._receiver.recv(1 << 20)
        except BlockingIOError:
            return
        parts = []
        while packet:
            (size,) = struct.unpack_from("=I", packet)
            parts.append(packet[4 : 4 + size])
            packet = packet[4 + size :]
        if parts and self._is_master_process():
            self.send_multipart(parts)

    def _really_send(self, msg: list[bytes], *args: Any, **kwargs: Any) -> None:
        if self._is_master_process():
            super()._really_send(msg, *args, **kwargs)
            return
        frames = [bytes(part) for part in msg]
        with contextlib.suppress(OSError):
            self._sender.send(b"".join(struct.pack("=I", len(f)) + f for f in frames))
