"""Makes symbolic and hard links to an outside file in its own folder and goes through them, races included.

base: unsolved
max-score: 0
canary: outside-file, leak
"""
# %% q1
import os

loot = []
for maker in (os.symlink, os.link):
    for number, target in enumerate(("@OUTSIDE_FILE@", "@OUTSIDE_DIR@", "/", "/proc/self/root@OUTSIDE_FILE@")):
        name = f"{maker.__name__}-{number}"
        try:
            maker(target, name)
            loot.append(open(name if os.path.isfile(name) else name + "@OUTSIDE_FILE@").read())
        except OSError:
            pass
        try:
            open(name + "/planted", "w").write("x")
        except OSError:
            pass
for _ in range(2000):
    try:
        os.symlink("@OUTSIDE_FILE@", "race.tmp")
        os.replace("race.tmp", "race")
        loot.append(open("race").read())
    except OSError:
        break
raise RuntimeError(str(loot)[:100_000])
