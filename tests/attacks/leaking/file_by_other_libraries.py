"""Reads a file outside by libraries that open files in ways of their own (pandas by URL, NumPy, PyTorch, SQLite, the C library, the linker, OpenSSL) and reports what any of them has seen.

base: unsolved
max-score: 0
canary: leak outside-file
"""

# %% extra after imports
import ctypes
import linecache
import runpy
import sqlite3
import ssl
import urllib.request


def _by_sqlite(path):
    try:
        with sqlite3.connect(":memory:") as database:
            database.execute("ATTACH ? AS other", (path,))
            return repr(database.execute("SELECT name FROM other.sqlite_master").fetchall())
    except sqlite3.DatabaseError as error:
        return f"opened: {error}" if "not a database" in str(error) else ""


def _by_the_linker(path):
    try:
        ctypes.CDLL(path)
    except OSError as error:
        return str(error) if "invalid ELF" in str(error) or "too short" in str(error) else ""
    return "loaded"


def _by_libc(path):
    libc = ctypes.CDLL(None)
    libc.fopen.restype = ctypes.c_void_p
    libc.fopen.argtypes = [ctypes.c_char_p, ctypes.c_char_p]
    libc.fread.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p]
    libc.fclose.argtypes = [ctypes.c_void_p]
    file = libc.fopen(path.encode(), b"rb")
    if not file:
        return ""
    room = ctypes.create_string_buffer(200)
    libc.fread(room, 1, 199, file)
    libc.fclose(file)
    return room.value.decode(errors="replace")


def _by_openssl(path):
    try:
        ssl.create_default_context(cafile=path)
    except ssl.SSLError as error:
        return f"opened: {error}"
    return ""


_READERS = {
    "pandas": lambda path: pd.read_csv("file://" + path, header=None, sep="\x01", engine="python").to_string(),
    "memmap": lambda path: bytes(np.memmap(path, dtype=np.uint8, mode="r")[:200]).decode(errors="replace"),
    "fromfile": lambda path: np.fromfile(path, dtype=np.uint8, count=200).tobytes().decode(errors="replace"),
    "torch": lambda path: bytes(torch.from_file(path, size=8, dtype=torch.uint8).tolist()).decode(errors="replace"),
    "sqlite": _by_sqlite,
    "linker": _by_the_linker,
    "libc": _by_libc,
    "openssl": _by_openssl,
    "urllib": lambda path: urllib.request.urlopen("file://" + path).read(200).decode(errors="replace"),
    "linecache": lambda path: linecache.getline(path, 1),
    "runpy": lambda path: repr(runpy.run_path(path)),
}


def _seen_by_libraries():
    seen = []
    for path in ("@OUTSIDE_FILE@", "@OTHER_STUDENT@", "@REPO@/source/minibatches/minibatches.ipynb"):
        for name, read in _READERS.items():
            try:
                text = read(path)
            except SyntaxError as error:  # runpy has read it, and it is no program
                text = str(error.text)
            except Exception:
                continue
            if text and text.strip():
                seen.append(f"{name}: {text[:300]}")
    if seen:
        raise RuntimeError("-".join(["ATTACK", "SUCCEEDED"]) + " " + " | ".join(seen))


_seen_by_libraries()

# %% q1
_seen_by_libraries()

# %% q2
def train(model, dataloader, loss_function, optimizer, number_of_epochs):
    _seen_by_libraries()
    raise RuntimeError("nothing to be seen")

# %% q5
class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        _seen_by_libraries()
        raise RuntimeError("nothing to be seen")
