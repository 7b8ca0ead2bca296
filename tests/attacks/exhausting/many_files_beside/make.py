"""Writes the many files of this attack (about 20,000 of one byte, and a tree 200 folders deep)."""


def make(folder):
    for number in range(100):
        place = folder / f"many-{number}"
        place.mkdir()
        for inner in range(200):
            (place / f"{inner}.txt").write_text("x")
    deep = folder
    for _ in range(200):
        deep = deep / "deep"
    deep.mkdir(parents=True)
