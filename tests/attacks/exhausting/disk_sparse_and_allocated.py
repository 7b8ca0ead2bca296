"""Makes a sparse file of a petabyte and allocates two gigabytes by fallocate, for whoever copies or measures the folder.

base: solved
max-score: 12
min-score: 12
canary: disk
"""
# %% q5
import os

with open("sparse", "wb") as file:
    for size in (1 << 50, 1 << 44, 1 << 40):
        try:
            os.truncate(file.fileno(), size)
            break
        except OSError:
            pass
with open("allocated", "wb") as file:
    try:
        os.posix_fallocate(file.fileno(), 0, 2 << 30)
    except OSError:
        pass
raise NotImplementedError
