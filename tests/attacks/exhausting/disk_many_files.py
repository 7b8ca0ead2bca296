"""Writes two gigabytes in two thousand files of a megabyte in every writable folder, each below any limit per file.

base: solved
max-score: 12
min-score: 12
canary: disk
"""
# %% q5
import os

block = b"x" * (1 << 20)
written = 0
for place in (".", os.environ.get("TMPDIR", "/tmp"), "/tmp", "/var/tmp", os.path.expanduser("~"), "/dev/shm"):
    folder = os.path.join(place, f"attack-{os.getpid()}")
    try:
        os.mkdir(folder)
        while written < 2000:
            with open(os.path.join(folder, str(written)), "wb") as file:
                file.write(block)
            written += 1
    except OSError:
        pass
raise NotImplementedError
