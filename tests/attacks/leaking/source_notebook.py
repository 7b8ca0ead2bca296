"""Reads the instructor's source notebook from the repository and raises an exception that holds its text.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import glob

loot = []
for pattern in ("@REPO@/source/*/*.ipynb", "@REPO@/source/*/*.md", "/autograder/source/**/*.ipynb", "../../source/*/*.ipynb", "../../../source/*/*.ipynb"):
    for path in glob.glob(pattern, recursive=True):
        try:
            loot.append(open(path).read())
        except OSError as error:
            loot.append(repr(error))
raise RuntimeError("\n".join(loot))
