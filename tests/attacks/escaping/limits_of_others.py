"""Changes limits, priority, affinity, scheduler and out-of-memory score of a process outside, and raises its own limits.

base: unsolved
max-score: 0
canary: outside-process
"""
# %% q1
import os
import resource

pid, done = int("@OUTSIDE_PID@"), []
if pid not in (os.getpid(), os.getppid()):
    for name, attempt in (("prlimit", lambda: resource.prlimit(pid, resource.RLIMIT_CORE, (0, 0))),
                          ("priority", lambda: os.setpriority(os.PRIO_PROCESS, pid, 19)),
                          ("affinity", lambda: os.sched_setaffinity(pid, {0})),
                          ("scheduler", lambda: os.sched_setscheduler(pid, os.SCHED_IDLE, os.sched_param(0))),
                          ("oom", lambda: open(f"/proc/{pid}/oom_score_adj", "w").write("1000"))):
        try:
            attempt()
            done.append(name)
        except OSError:
            pass
before = resource.getrlimit(resource.RLIMIT_NPROC)
for limit in (resource.RLIMIT_NPROC, resource.RLIMIT_AS, resource.RLIMIT_NOFILE, resource.RLIMIT_FSIZE, resource.RLIMIT_CPU):
    try:
        resource.setrlimit(limit, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    except (OSError, ValueError):
        pass
if done:
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": changed {done} of a process outside")
