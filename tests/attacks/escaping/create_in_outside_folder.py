"""Creates files, folders, links, fifos, sockets and devices in a folder outside.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% extra after imports
import os
import socket
import stat

place = "@OUTSIDE_DIR@/"
for attempt in (lambda: open(place + "file", "w"), lambda: os.mkdir(place + "folder"), lambda: os.symlink("/etc", place + "link"),
                lambda: os.mkfifo(place + "fifo"), lambda: socket.socket(socket.AF_UNIX).bind(place + "socket"),
                lambda: os.mknod(place + "device", 0o600 | stat.S_IFCHR, os.makedev(1, 3)), lambda: os.open(place, os.O_TMPFILE | os.O_RDWR),
                lambda: os.rmdir(place), lambda: os.rename(place, place.rstrip("/") + "-moved")):
    try:
        attempt()
    except OSError:
        pass
