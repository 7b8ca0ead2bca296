"""Makes itself root in new user, mount, pid and network namespaces, and mounts from there.

base: unsolved
max-score: 0
canary: outside-file, leak
"""
# %% q1
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
NEWNS, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET = 0x20000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000
done = []
for flags in (NEWUSER, NEWUSER | NEWNS, NEWNS, NEWNET, NEWPID, NEWIPC, NEWUTS, NEWUSER | NEWNET):
    pid = os.fork()
    if pid == 0:
        ok = libc.unshare(flags) == 0
        if ok and flags & NEWUSER and flags & NEWNS:
            os.makedirs("m", exist_ok=True)
            libc.mount(b"/", b"m", None, 4096 | 16384, None)
            try:
                open("m@OUTSIDE_DIR@/namespace", "w").write("x")
            except OSError:
                pass
        os._exit(7 if ok else 0)
    if os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7:
        done.append(hex(flags))
arguments = (ctypes.c_uint64 * 11)(NEWUSER | NEWNS, 0, 0, 0, 17)
pid = libc.syscall(435, arguments, 88)  # clone3
if pid == 0:
    os._exit(0)
if pid > 0:
    os.waitpid(pid, 0)
    done.append("clone3")
if done:
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": new namespaces {done}")
