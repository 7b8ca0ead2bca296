"""Puts a made-up autograder package into sys.modules before any test has imported the real one.

base: unsolved
max-score: 0
canary: none
"""
# %% extra after imports
import sys
import types
from unittest.mock import MagicMock


class Fake(types.ModuleType):
    __path__ = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        mock = MagicMock(name=name)
        mock.return_value.full.batch_count = 1
        mock.return_value.mini.batch_count = 11
        return mock


for name in [n for n in sys.modules if n.split(".")[0] == "autograder"]:
    del sys.modules[name]
for name in ("autograder", "autograder.observe", "autograder.evidence", "autograder.kernel", "autograder.grading"):
    sys.modules[name] = Fake(name)
sys.modules["autograder"].observe = sys.modules["autograder.observe"]
# %% q1
dataset = full_batch_loader = mini_batch_loader = 1
# %% q2
train = 1
# %% q3
loss_vs_epoch = loss_vs_epoch_batched = 1
# %% q4
fig = ax = 1
# %% q5
CustomDataset = 1
