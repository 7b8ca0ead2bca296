"""Mounts: binds the root over a folder, remounts read-only places writable, mounts proc, tmpfs and overlay, moves and unmounts.

base: unsolved
max-score: 0
canary: outside-file, leak
"""
# %% q1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
MS_RDONLY, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 1, 32, 4096, 16384, 1 << 18
os.makedirs("m", exist_ok=True)
done = []
for source, target, kind, flags, data in (
        (b"/", b"m", None, MS_BIND | MS_REC, None), (b"proc", b"m", b"proc", 0, None), (b"tmpfs", b"m", b"tmpfs", 0, None),
        (None, b"/", None, MS_REMOUNT | MS_BIND, None), (b"none", b"/", None, MS_REC | MS_PRIVATE, None),
        (b"overlay", b"m", b"overlay", 0, b"lowerdir=/,upperdir=m,workdir=m"), (b"sysfs", b"m", b"sysfs", 0, None),
        (b"@OUTSIDE_DIR@", b"m", None, MS_BIND, None), (b"cgroup2", b"m", b"cgroup2", 0, None)):
    if libc.mount(source, target, kind, flags, data) == 0:
        done.append((source, target, kind))
for target in (b"/proc", b"/sys", b"/tmp", b"/dev", b"."):
    if libc.umount2(target, 2) == 0:
        done.append((b"umount", target))
try:
    open("m/planted", "w").write("x")
    done.append(open("m@OUTSIDE_FILE@").read())
except OSError:
    pass
if done:
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": mounted {done}")
