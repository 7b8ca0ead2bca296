"""Plants a start-up file and markers in home, IPython, Jupyter and Matplotlib folders, which a later kernel would load.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% extra after imports
import os
import pathlib

text = "try:\n    open('@OUTSIDE_DIR@/cache', 'w').write('x')\nexcept OSError:\n    pass\n"
for home in {pathlib.Path.home(), pathlib.Path("/root"), pathlib.Path("/home/jovyan"), pathlib.Path("/tmp")}:
    for name in (".ipython/profile_default/startup/99-attack-marker.py", ".config/matplotlib/attack-marker.py", ".cache/attack-marker.py",
                 ".local/share/jupyter/attack-marker.py", ".attack-marker"):
        path = home / name
        try:
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
        except OSError:
            pass
