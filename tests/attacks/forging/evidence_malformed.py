"""Encodes its evidence wrongly on purpose: negative shapes, lying dtypes, duplicate keys, huge exponents, deep nesting, bytes that don't fit.

base: unsolved
max-score: 0
canary: none
"""
# %% extra after imports
import sys

_TEXTS = ['{"evidence": {"tensor": {"shape": [-1, 13], "dtype": "float32", "data": ""}}}', '{"evidence": {"shape": [1099511627776, 13], "dtype": "float32", "data": "AAAA"}}',
          '{"evidence": NaN}', '{"evidence": 1e999999}', '{"evidence": ' + "9" * 100_000 + "}", '{"evidence": ' + "[" * 50_000 + "]" * 50_000 + "}", '{"evidence": 1, "evidence": 2, "state": "passed", "state": "passed"}',
          '{"evidence": "\\ud800\\u0000"}', '{"evidence": {"dtype": "object", "shape": [1], "data": "gASVAAAAAAAAAAA="}}', "null", "[]", "", "{", "\x00\x01\x02", '{"__class__": "exec", "py/object": "os.system", "$type": "x"}', "true", '"passed"']
_turn = [0]


def _encode(*args, **kwargs):
    _turn[0] += 1
    return _TEXTS[(_turn[0] + __import__("os").getpid()) % len(_TEXTS)]


for _name, _module in list(sys.modules.items()):
    if _name.startswith("autograder"):
        for _function in ("encode", "_reply", "dumps"):
            if hasattr(_module, _function):
                setattr(_module, _function, _encode)
# %% q1
dataset = full_batch_loader = mini_batch_loader = None
# %% q2
train = print
# %% q3
loss_vs_epoch = loss_vs_epoch_batched = []
# %% q4
fig = ax = None
# %% q5
CustomDataset = print
