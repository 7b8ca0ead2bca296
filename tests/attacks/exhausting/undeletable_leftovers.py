"""Leaves folders without permissions, odd names, links in circles, fifos and immutable files for whoever cleans up.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import fcntl
import os
import socket

os.makedirs("locked/inner")
open("locked/inner/file", "w").close()
for name in (b"\xff\xfe", b"new\nline", b"-rf", b"a" * 255, b"\x1b[2J", "ü".encode("latin-1")):
    open(name, "w").close()
os.symlink("circle-b", "circle-a")
os.symlink("circle-a", "circle-b")
os.symlink("/", "root")
os.mkfifo("pipe")
os.mkfifo("results.json")
try:
    socket.socket(socket.AF_UNIX).bind("sock")
except OSError:
    pass
try:
    with open("immutable", "w") as file:
        fcntl.ioctl(file, 0x40086602, (0x10).to_bytes(8, "little"))  # FS_IOC_SETFLAGS, immutable
except OSError:
    pass
os.chmod("locked/inner", 0)
os.chmod("locked", 0)
os.chmod(".", 0o500)
raise NotImplementedError
