"""Floods descriptors 1 and 2 below Python's streams, and through child processes, two gigabytes at most.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import os
import subprocess

block = b"x" * 65536
for _ in range(8_000):
    os.write(1, block)
    os.write(2, block)
subprocess.run("yes flood | head -c 500000000; yes flood | head -c 500000000 >&2", shell=True)
raise NotImplementedError
