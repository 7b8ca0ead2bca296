"""Changes nothing in a file outside but what is known about it: its times, permissions, owner and extended attributes, by calls that open no file and that rules about files may forget.

base: unsolved
max-score: 0
canary: outside-file
"""

# %% extra after imports
import os
import stat


def _try():
    done = []
    for path in ("@OUTSIDE_FILE@", "@OUTSIDE_DIR@", "@OUTSIDE_SOCKET@"):
        try:
            mode = stat.S_IMODE(os.stat(path).st_mode)
        except OSError:
            mode = 0o600
        for name, action in (
            ("times", lambda: os.utime(path, (1, 1))),
            ("times of a link", lambda: os.utime(path, (1, 1), follow_symlinks=False)),
            ("permissions", lambda: os.chmod(path, mode)),
            ("owner", lambda: os.chown(path, os.getuid(), os.getgid())),
            ("owner of a link", lambda: os.lchown(path, -1, os.getgid())),
            ("attributes", lambda: (os.setxattr(path, "user.attack", b"1"), os.removexattr(path, "user.attack"))),
        ):
            try:
                action()
                done.append(f"{name} of {path}")
            except OSError:
                pass
        try:
            handle = os.open(path, os.O_PATH)
        except OSError:
            continue
        for name, action in (
            ("times", lambda: os.utime(f"/proc/self/fd/{handle}", (2, 2))),
            ("permissions", lambda: os.chmod(f"/proc/self/fd/{handle}", mode)),
        ):
            try:
                action()
                done.append(f"{name} of {path} by a path descriptor")
            except OSError:
                pass
        os.close(handle)
    if done:
        raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + " " + ", ".join(done))


_try()

# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    _try()
    raise RuntimeError("no file outside could be touched")
