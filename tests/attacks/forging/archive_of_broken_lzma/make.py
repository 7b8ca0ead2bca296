"""Writes the archive in the notebook's place: a valid one, with the first byte of the packing method's settings made impossible."""
import io
import zipfile


def make(folder):
    packed = io.BytesIO()
    name = "minibatches.ipynb"
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr(name, '{"cells": [{"cell_type": "code", "source": "dataset = 1"}], "nbformat": 4}' * 20)
    data = bytearray(packed.getvalue())
    data[30 + len(name) + 4] = 0xFF  # behind the local header: version, length, then the settings
    (folder / "minibatches.ipynb").write_bytes(bytes(data))
