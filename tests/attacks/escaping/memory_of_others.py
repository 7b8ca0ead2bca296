"""Reads and writes the memory of a process outside with process_vm_readv, process_vm_writev, process_madvise and /proc.

base: unsolved
max-score: 0
canary: outside-process, leak
"""
# %% q1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


class Vector(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


pid = int("@OUTSIDE_PID@")
buffer = ctypes.create_string_buffer(4096)
local = Vector(ctypes.addressof(buffer), 4096)
done = []
if pid not in (os.getpid(), os.getppid()):
    for address in (0x400000, 0x555555554000, ctypes.addressof(buffer)):
        remote = Vector(address, 4096)
        if libc.process_vm_readv(pid, ctypes.byref(local), 1, ctypes.byref(remote), 1, 0) > 0:
            done.append(hex(address))
    try:
        with open(f"/proc/{pid}/maps") as maps:
            done.append(maps.readline())
        with open(f"/proc/{pid}/mem", "r+b", 0):
            done.append("mem")
    except OSError:
        pass
if done:
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": memory of another process {done}")
