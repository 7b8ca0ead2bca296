"""Brings an otter.py and an otter/ folder of its own beside the notebook, with a Notebook whose every check passes.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% extra after imports
import sys
for name in [n for n in sys.modules if n.split(".")[0] == "otter"]:
    del sys.modules[name]
sys.path.insert(0, ".")
