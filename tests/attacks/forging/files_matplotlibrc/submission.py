"""Brings a matplotlibrc that names a backend module of its own, which would be imported with the first figure.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% extra after imports
print(plt.get_backend())
