"""Hides what it read outside in an exception's notes, cause, context, group members and attributes.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
try:
    secret = open("@OUTSIDE_FILE@").read()
except OSError as denied:
    secret = str(denied.errno)
cause = KeyError(secret)
try:
    raise ValueError(secret)
except ValueError:
    error = ExceptionGroup("several", [OSError(1, secret, secret), UnicodeDecodeError("utf-8", secret.encode(), 0, 1, secret), cause])
    error.add_note(secret)
    raise error from cause
