"""Writes one file of two gigabytes where it may write.

base: solved
max-score: 12
min-score: 12
canary: disk
"""
# %% q5
block = b"x" * (16 << 20)
with open("big", "wb") as file:
    for _ in range(128):
        file.write(block)
raise NotImplementedError
