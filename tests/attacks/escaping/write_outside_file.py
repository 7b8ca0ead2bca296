"""Appends to, truncates and replaces a file outside of the sandbox by plain Python calls.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% extra after imports
import os
import pathlib

target = pathlib.Path("@OUTSIDE_FILE@")
for attempt in (lambda: target.open("a").write("x"), lambda: target.write_text("x"), lambda: os.truncate(target, 0),
                lambda: os.replace(__import__("tempfile").mkstemp()[1], target), lambda: target.unlink(), lambda: os.rename(target, str(target) + ".gone"),
                lambda: os.chmod(target, 0), lambda: os.utime(target, (0, 0)), lambda: os.chown(target, 12345, 12345),
                lambda: os.setxattr(target, "user.attack", b"x"), lambda: os.link(target, "@OUTSIDE_DIR@/linked")):
    try:
        attempt()
    except OSError:
        pass
