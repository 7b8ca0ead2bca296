"""Raises from code whose filename is a secret file, so that a traceback formatted outside quotes that file's lines.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
for number in range(40):
    source = "\n" * number + "def fail(): raise RuntimeError('look at the traceback')"
    for path in ("@OUTSIDE_FILE@", "@REPO@/source/minibatches/minibatches.ipynb"):
        exec(compile(source, path, "exec"))
error = None
try:
    exec(compile("raise RuntimeError('line one')", "@OUTSIDE_FILE@", "exec"))
except RuntimeError as raised:
    error = raised
raise error
# %% q2
_space = {}
exec(compile("def train(*args):\n    raise RuntimeError('line two')", "@OUTSIDE_FILE@", "exec"), _space)
train = _space["train"]
