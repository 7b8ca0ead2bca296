"""Takes thousands of kernel timers, file locks, message queues, semaphores and keys, which are counted per user.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import ctypes
import fcntl
import signal

libc = ctypes.CDLL(None, use_errno=True)
signal.signal(signal.SIGALRM, signal.SIG_IGN)
timers = []
for _ in range(50_000):
    timer = ctypes.c_void_p()
    if not hasattr(libc, "timer_create") or libc.timer_create(1, None, ctypes.byref(timer)) != 0:
        break
    timers.append(timer)
made = [(libc.semget(0, 1, 0o1600), libc.msgget(0, 0o1600), libc.shmget(0, 4096, 0o1600)) for _ in range(200)]
file = open("locks", "w+b")
try:
    for number in range(100_000):
        fcntl.lockf(file, fcntl.LOCK_EX, 1, number * 2)
except OSError:
    pass
for semaphore, queue, segment in made:
    if semaphore >= 0:
        libc.semctl(semaphore, 0, 0)
    if queue >= 0:
        libc.msgctl(queue, 0, None)
    if segment >= 0:
        libc.shmctl(segment, 0, None)
raise NotImplementedError
