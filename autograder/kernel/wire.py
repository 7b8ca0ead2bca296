"""JSON lines over a local stream socket, between a grader's process and a kernel's keeper."""

from __future__ import annotations

import json
import socket
from typing import Any

CHANNELS = ("shell", "iopub", "stdin", "hb", "control")  # a kernel's sockets, in this order
_MOST = 1 << 20


class Line:
    """One end of such a conversation."""

    def __init__(self, sock: socket.socket) -> None:
        self.socket = sock
        self._buffer = b""

    def send(self, message: dict[str, Any], fds: list[int] | None = None) -> None:
        """Sends a message, with file descriptors if wanted. Raises OSError."""
        data = json.dumps(message).encode() + b"\n"
        if fds:
            sent = socket.send_fds(self.socket, [data], fds)
            data = data[sent:]
        self.socket.sendall(data)

    def receive(self, most_fds: int = 0) -> tuple[dict[str, Any] | None, list[int]]:
        """The next message and what file descriptors came with it; None at the end.

        Raises OSError, TimeoutError after the socket's own timeout, ValueError on nonsense.
        """
        fds: list[int] = []
        while b"\n" not in self._buffer:
            if most_fds:
                data, new, _, _ = socket.recv_fds(self.socket, 65536, most_fds)
                fds += new
            else:
                data = self.socket.recv(65536)
            if not data:
                return None, fds
            self._buffer += data
            if len(self._buffer) > _MOST:
                raise ValueError("message too long")
        line, _, self._buffer = self._buffer.partition(b"\n")
        return json.loads(line), fds
