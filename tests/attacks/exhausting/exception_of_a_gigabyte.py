"""Raises an exception with a message of a gigabyte, a thousand notes and a chain of causes ten thousand long.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
def fail():
    error = None
    for number in range(10_000):
        link = RuntimeError(f"cause {number}")
        link.__cause__ = error
        error = link
    final = RuntimeError("x" * (1 << 30))
    for number in range(1000):
        final.add_note("note " * 1000)
    raise final from error


fail()
