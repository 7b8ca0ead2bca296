"""Plants a module, a .pth file and a sitecustomize in site-packages, user site, home and caches, for the next Python that starts.

base: unsolved
max-score: 0
canary: outside-file
"""
# %% q1
import os
import site
import sys

written = []
text = "try:\n    open('@OUTSIDE_DIR@/poisoned', 'w').write('x')\nexcept OSError:\n    pass\n"
for folder in {*sys.path, *site.getsitepackages(), site.getusersitepackages(), os.path.dirname(torch.__file__), os.path.dirname(os.__file__)}:
    if folder and os.path.isdir(folder) and not os.path.samefile(folder, "."):
        for name in ("attack_marker_sitecustomize.py",):
            path = os.path.join(folder, name)
            try:
                with open(path, "w") as file:
                    file.write(text)
                if "site-packages" in folder or "dist-packages" in folder or "/lib/python" in folder:
                    written.append(path)
                os.unlink(path)
            except OSError:
                pass
if written:
    raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + f": could plant {written}")
