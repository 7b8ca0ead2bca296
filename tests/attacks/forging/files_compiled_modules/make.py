"""Writes the binary files of this attack."""
import importlib.util
import marshal

CODE = "open('@OUTSIDE_DIR@/compiled-module', 'w').write('x')"


def make(folder):
    raw = importlib.util.MAGIC_NUMBER + b"\0" * 12 + marshal.dumps(compile(CODE, "observe.py", "exec"))
    (folder / "__pycache__").mkdir(exist_ok=True)
    for name in ("observe", "evidence", "nbformat", "traitlets"):
        (folder / f"{name}.pyc").write_bytes(raw)
        (folder / "__pycache__" / f"{name}.cpython-311.pyc").write_bytes(raw)
