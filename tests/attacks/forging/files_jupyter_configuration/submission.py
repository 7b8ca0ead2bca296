"""Brings nbgrader_config.py, jupyter_config.py, nbconvert templates and a kernelspec of its own beside the notebook.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% extra after imports
import os
os.environ["JUPYTER_CONFIG_DIR"] = os.environ["JUPYTER_PATH"] = os.getcwd()
