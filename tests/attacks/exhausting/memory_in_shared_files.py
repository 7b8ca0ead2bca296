"""Fills anonymous memory files, shared mappings and /dev/shm, which no limit on a process's own memory counts, up to eight gigabytes.

base: solved
max-score: 12
min-score: 12
canary: disk
"""
# %% q5
import mmap
import os

block = b"x" * (64 << 20)
kept = []
try:
    for number in range(64):
        fd = os.memfd_create(f"hoard-{number}")
        os.write(fd, block)
        kept.append(fd)
except OSError:
    pass
try:
    for number in range(64):
        shared = mmap.mmap(-1, len(block))
        shared.write(block)
        kept.append(shared)
except OSError:
    pass
try:
    for number in range(16):
        with open(f"/dev/shm/attack-{os.getpid()}-{number}", "wb") as file:
            file.write(block)
except OSError:
    pass
for number in range(16):
    try:
        os.unlink(f"/dev/shm/attack-{os.getpid()}-{number}")
    except OSError:
        pass
raise NotImplementedError
