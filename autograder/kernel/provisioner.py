"""A jupyter_client kernel provisioner whose kernels are forks of the warm parent."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import shutil
import signal
import socket
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from queue import Empty
from typing import Any

import zmq
from jupyter_client.asynchronous.client import AsyncKernelClient
from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase

from autograder.kernel.errors import KernelStartError
from autograder.kernel.limits import Limits
from autograder.kernel.wire import CHANNELS, Line

_START_SECONDS = 60
_END_SECONDS = 30
_MOST_BYTES = 256 << 20


class WarmProvisioner(KernelProvisionerBase):
    """Starts, signals and ends one kernel, by way of its keeper."""

    def __init__(
        self,
        address: str,
        files: Mapping[str, Path],
        limits: Limits,
        seed: int = 0,
        **kwargs: Any,
    ) -> None:
        super().__init__(**kwargs)
        self._address = address
        self._request = {
            "files": [(name, str(Path(path).resolve())) for name, path in files.items()],
            "limits": limits.to_plain(),
            "seed": seed,
            "env": {name: os.environ[name] for name in ("TZ",) if name in os.environ},
        }
        self._folder: str | None = None
        self._line: Line | None = None
        self._cause: str | None = None
        self._exit: int | None = None
        self.home: str | None = None

    @property
    def has_process(self) -> bool:
        """Whether there is a kernel that isn't known to be gone."""
        return self._line is not None

    def cause(self) -> str | None:
        """Why the kernel ended by itself; None if it lives or was shut down."""
        self._look()
        return self._cause

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        """Gives the manager a private folder with names for the five sockets."""
        manager: Any = self.parent
        # Beside the warm parent's own socket, so that it goes with the warm parent at the latest.
        self._folder = tempfile.mkdtemp(prefix="kernel-", dir=os.path.dirname(self._address))
        manager.transport = "ipc"
        manager.ip = f"{self._folder}/{secrets.token_hex(8)}"
        for port, channel in enumerate(CHANNELS, start=1):
            setattr(manager, f"{channel}_port", port)
        manager.connection_file = f"{self._folder}/connection.json"
        manager.write_connection_file()
        self.connection_info = manager.get_connection_info()
        kwargs.pop("extra_arguments", None)  # for an ipykernel's command line; there is none
        return await super().pre_launch(cmd=[], **kwargs)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Asks the warm parent for a kernel. Raises KernelStartError."""
        try:
            await asyncio.to_thread(self._launch)
        except BaseException:
            await self.cleanup()
            raise
        return self.connection_info

    def _launch(self) -> None:
        info: Any = self.connection_info
        sockets: list[socket.socket] = []
        connection = {f"{channel}_port": info[f"{channel}_port"] for channel in CHANNELS}
        connection |= {"ip": info["ip"], "key": info["key"].decode()}
        conversation = socket.socket(socket.AF_UNIX)
        conversation.settimeout(_START_SECONDS)
        line = Line(conversation)
        try:
            for channel in CHANNELS:
                listening = socket.socket(socket.AF_UNIX)
                sockets.append(listening)
                listening.bind(f"{info['ip']}-{info[f'{channel}_port']}")
                listening.listen(100)
            conversation.connect(self._address)
            request = {**self._request, "connection": connection}
            line.send(request, [s.fileno() for s in sockets])
            answer, _ = line.receive()
        except (OSError, ValueError) as error:
            conversation.close()
            raise KernelStartError(f"the warm parent doesn't answer: {error}") from error
        finally:
            for listening in sockets:
                listening.close()
        if answer is None or "ready" not in answer:
            conversation.close()
            reason = "it ended" if answer is None else answer.get("error", "no reason given")
            raise KernelStartError(f"the warm parent gave no kernel: {reason}")
        self.home = answer["home"]
        self._line, self._cause, self._exit = line, None, None

    def _look(self) -> None:
        """Takes the keeper's last word, if it has come."""
        if self._line is None or self._exit is not None:
            return
        self._line.socket.setblocking(False)
        try:
            self._hear()
        except BlockingIOError:
            pass
        finally:
            self._line.socket.setblocking(True)

    def _hear(self) -> None:
        """Waits for the keeper's last word. Raises what the socket raises."""
        assert self._line is not None
        try:
            message, _ = self._line.receive()
        except (ConnectionError, ValueError):
            message = None
        # Without a last word the keeper itself was killed, and everything with it.
        self._cause = message["ended"] if message and "ended" in message else "crashed (signal 9)"
        self._exit = 0 if self._cause is None else 1

    async def poll(self) -> int | None:
        """None while the kernel lives."""
        if self._line is None:
            return 0
        self._look()
        return self._exit

    async def wait(self) -> int | None:
        """Waits until the kernel, and all that it started, is gone."""
        if self._line is not None:
            while self._exit is None:
                self._line.socket.settimeout(_END_SECONDS)
                try:
                    await asyncio.to_thread(self._hear)
                except TimeoutError as error:
                    raise KernelStartError("the kernel's keeper doesn't end") from error
            self._line.socket.close()
            self._line = None
        return self._exit or 0

    async def send_signal(self, signum: int) -> None:
        """Sends a signal to the kernel's process group."""
        if signum in (signal.SIGKILL, signal.SIGTERM):
            await self.kill()
        elif self._line is not None and self._exit is None:
            with contextlib.suppress(OSError):
                self._line.send({"signal": signum})

    async def kill(self, restart: bool = False) -> None:
        """Has the keeper end it all."""
        if self._line is not None and self._exit is None:
            with contextlib.suppress(OSError):
                self._line.socket.shutdown(socket.SHUT_WR)

    async def terminate(self, restart: bool = False) -> None:
        """The same as `kill`: there is nothing to be polite about."""
        await self.kill(restart)

    async def cleanup(self, restart: bool = False) -> None:
        """Removes the sockets' folder, and whatever is left of the kernel."""
        await self.kill()
        await self.wait()
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None


class WarmKernelClient(AsyncKernelClient):
    """An AsyncKernelClient that knows when the kernel is ready, rather than waits 0.2 s more."""

    async def wait_for_ready(self, timeout: float | None = None) -> None:
        """Waits for an answer on the shell channel and its echo on IOPub. Raises RuntimeError."""
        due = time.monotonic() + (_START_SECONDS if timeout is None else timeout)
        while True:
            request = self.kernel_info()
            try:
                reply = await self.shell_channel.get_msg(timeout=1)
                while not _is_end(await self.iopub_channel.get_msg(timeout=0.2), request):
                    pass
                self._handle_kernel_info_reply(reply)
                return
            except Empty:  # not there yet, or IOPub's subscription came too late for this one
                pass
            manager: Any = self.parent
            if not await manager.is_alive():
                raise RuntimeError("Kernel died before replying to kernel_info")
            if time.monotonic() > due:
                raise RuntimeError("Kernel didn't respond in time")


def _is_end(message: dict[str, Any], request: str) -> bool:
    """Whether a message on IOPub is the last one about `request`."""
    about = message["parent_header"].get("msg_id")
    return bool(about == request and message["content"].get("execution_state") == "idle")


class WarmKernelManager(AsyncKernelManager):
    """An AsyncKernelManager for one kernel of the warm parent's."""

    provisioner: WarmProvisioner

    def __init__(self, address: str, files: Mapping[str, Path], limits: Limits, seed: int) -> None:
        super().__init__()
        self.client_factory = WarmKernelClient
        self._kernel_spec = KernelSpec(argv=[sys.executable], display_name="Python 3", language="python")
        self.provisioner = WarmProvisioner(
            address,
            files,
            limits,
            seed,
            kernel_id=secrets.token_hex(8),
            kernel_spec=self._kernel_spec,
            parent=self,
        )

    async def _async_kill_kernel(self, restart: bool = False) -> None:
        """Returns when everything is gone; the base class looks once in 0.1 s, for 5 s."""
        await self.provisioner.kill(restart)
        await self.provisioner.wait()

    def client(self, **kwargs: Any) -> Any:
        """A WarmKernelClient whose channels refuse messages beyond all reason."""
        client: Any = super().client(**kwargs)
        client.context.setsockopt(zmq.MAXMSGSIZE, _MOST_BYTES)
        return client

    @property
    def workdir(self) -> str | None:
        """The kernel's working folder, as its own code sees it; None before the start."""
        return f"{self.provisioner.home}/work" if self.provisioner.home else None

    def cause(self) -> str | None:
        """Why the kernel ended by itself, as the system saw it; None if it didn't."""
        return self.provisioner.cause()
