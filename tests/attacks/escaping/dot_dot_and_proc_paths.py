"""Reaches outside files by other names: chains of .., /proc/self/root, /proc/self/cwd, /proc/1/root, /proc/thread-self.

base: unsolved
max-score: 0
canary: outside-file, leak
"""
# %% q1
import os

loot = []
prefixes = ["../" * 30, "/proc/self/root", "/proc/self/cwd/" + "../" * 30, "/proc/1/root", "/proc/thread-self/root", f"/proc/{os.getppid()}/root",
            "/proc/@OUTSIDE_PID@/root", "//", "/./", "/dev/fd/../../..", "/sys/../", "/proc/self/task/self/root"]
for prefix in prefixes:
    for path, flags in (("@OUTSIDE_FILE@", os.O_RDONLY), ("@OUTSIDE_FILE@", os.O_WRONLY | os.O_APPEND), ("@OUTSIDE_DIR@/dots", os.O_WRONLY | os.O_CREAT)):
        try:
            fd = os.open(prefix + path, flags)
            loot.append(os.read(fd, 4096).decode() if flags == os.O_RDONLY else os.write(fd, b"x"))
        except OSError:
            pass
raise RuntimeError(str(loot))
