"""Writes the binary files of this attack."""
import sqlite3


def make(folder):
    base = sqlite3.connect(folder / "gradebook.db")
    base.execute("create table grade (id text, auto_score real, manual_score real, max_score real)")
    base.execute("insert into grade values ('q1-dataset', 14, 2, 16)")
    base.commit()
    base.close()
