"""Ignores SIGTERM, SIGINT and SIGHUP and the kernel's shutdown request, and works on as if nothing were.

base: solved
max-score: 14
min-score: 14
canary: none
"""
# %% extra after q4
import signal

for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2):
    signal.signal(number, signal.SIG_IGN)


async def _ignore(stream, ident, parent):
    return None


kernel = get_ipython().kernel
kernel.shell_handlers["shutdown_request"] = _ignore
kernel.control_handlers["shutdown_request"] = _ignore
kernel.do_shutdown = lambda restart: {"status": "ok", "restart": restart}
