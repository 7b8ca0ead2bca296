"""Unpacks the autograder zip in dist/ and anything like it, and prints the test files in it.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import glob
import zipfile

loot = ""
for path in glob.glob("@REPO@/dist/*.zip") + glob.glob("/autograder/**/*.zip", recursive=True) + glob.glob("/tmp/**/*.zip", recursive=True):
    try:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                loot += name + "\n" + archive.read(name).decode(errors="replace")
    except (OSError, zipfile.BadZipFile):
        pass
print(loot)
raise RuntimeError(loot)
