"""Issues warnings that claim to come from lines of a secret file, since warnings quote their source line.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
import warnings

for line in range(1, 20):
    warnings.warn_explicit("look at the line", UserWarning, "@OUTSIDE_FILE@", line)
raise RuntimeError("see the warnings")
