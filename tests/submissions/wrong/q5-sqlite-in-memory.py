"""The student puts all lines into a SQLite database that lives in memory and queries the batches from there.

question: q5
fails: q5-streaming
mistake: whole-file-in-memory
"""
# %% q5
import sqlite3


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        self.batch_size = batch_size
        self.db = sqlite3.connect(":memory:")
        self.db.execute("CREATE TABLE rows (line TEXT)")
        with open(path) as f:
            self.db.executemany("INSERT INTO rows VALUES (?)", ((line,) for line in f))

    def __len__(self):
        (n,) = self.db.execute("SELECT COUNT(*) FROM rows").fetchone()
        return (n + self.batch_size - 1) // self.batch_size

    def __getitem__(self, batch_index):
        found = self.db.execute(
            "SELECT line FROM rows ORDER BY rowid LIMIT ? OFFSET ?",
            (self.batch_size, batch_index * self.batch_size),
        ).fetchall()
        if not found:
            raise IndexError(f"no batch number {batch_index}")
        table = np.array([line.split() for (line,) in found], dtype=np.float32)
        return torch.from_numpy(table[:, :13]), torch.from_numpy(table[:, 13:])
