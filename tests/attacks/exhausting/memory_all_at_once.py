"""Allocates eight gigabytes in one process and touches every page.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
hoard = []
for _ in range(64):
    hoard.append(np.ones(1 << 24))  # 128 MiB each
raise NotImplementedError
