"""Puts what it read outside into the name and module of an exception's class, which a report may show even without the message.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
secret = open("@OUTSIDE_FILE@").read().strip()
kind = type(secret, (Exception,), {"__module__": secret, "__qualname__": secret})
raise kind()
