"""Writes two gigabytes to files that it has already unlinked, so that no listing of the folder shows them.

base: solved
max-score: 12
min-score: 12
canary: disk
"""
# %% q5
import os
import tempfile
import time

block = b"x" * (16 << 20)
kept = []
try:
    for _ in range(32):
        file = tempfile.TemporaryFile(dir=".")
        for _ in range(4):
            file.write(block)
        file.flush()
        kept.append(file)
except OSError:
    time.sleep(10)
raise NotImplementedError
