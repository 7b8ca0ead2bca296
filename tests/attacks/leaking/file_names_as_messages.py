"""Creates files and folders in its working directory whose names tell what was read outside, in case somebody lists them.

base: unsolved
max-score: 0
canary: leak, outside-file
"""
# %% q1
import os

secret = open("@OUTSIDE_FILE@").read().strip()
os.makedirs(secret.replace("/", "_"))
os.rename("minibatches.ipynb", secret + ".ipynb") if os.path.exists("minibatches.ipynb") else None
raise FileNotFoundError(2, "No such file", secret)
