"""Creates two hundred thousand empty files and a chain of folders too deep for a simple clean-up.

base: solved
max-score: 12
min-score: 12
canary: disk
"""
# %% q5
import os

here = os.open(".", os.O_RDONLY)
try:
    for number in range(200_000):
        os.close(os.open(f"f{number}", os.O_CREAT | os.O_WRONLY, 0o000))
except OSError:
    pass
try:
    for _ in range(5_000):
        os.mkdir("d" * 200)
        os.chdir("d" * 200)
except OSError:
    pass
os.fchdir(here)
raise NotImplementedError
