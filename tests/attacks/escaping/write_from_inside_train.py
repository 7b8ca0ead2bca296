"""Tries the outside file and folder from within train, in the observer's process, which might be confined differently.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% q2
def train(*args):
    for path, mode in (("@OUTSIDE_FILE@", "a"), ("@OUTSIDE_FILE@", "r"), ("@OUTSIDE_DIR@/from-train", "w")):
        try:
            with open(path, mode) as file:
                file.write("x") if mode != "r" else file.read()
        except OSError:
            pass
    return [0.0]
