"""Tries files, sockets and signals from DataLoader workers and from CustomDataset while q5 is being judged.

base: solved
max-score: 12
min-score: 12
canary: outside-file, outside-socket, outside-process
"""
# %% q5
import os
import socket


def _reach_out():
    for attempt in (lambda: open("@OUTSIDE_FILE@", "a").write("x"), lambda: open("@OUTSIDE_DIR@/worker", "w"), lambda: os.kill(int("@OUTSIDE_PID@"), 10) if int("@OUTSIDE_PID@") not in (os.getpid(), os.getppid()) else None,
                    lambda: socket.create_connection(("127.0.0.1", int("@OUTSIDE_PORT@")), 1)):
        try:
            attempt()
        except OSError:
            pass


class CustomDataset(Dataset):
    def __init__(self, path, batch_size):
        _reach_out()

    def __len__(self):
        return 2

    def __getitem__(self, batch_index):
        _reach_out()
        if batch_index >= 2:
            raise IndexError(batch_index)
        return torch.zeros(1), torch.zeros(1)


try:
    list(DataLoader(CustomDataset("", 1), batch_size=None, num_workers=1))
except Exception:
    pass
