"""Speaks to servers of other processes: multiprocessing managers, resource trackers, debuggers, Dask, Jupyter, by guessed addresses.

base: unsolved
max-score: 0
canary: outside-socket, outside-process
"""
# %% extra after imports
import glob
import socket

for path in glob.glob("/tmp/pymp-*/*") + glob.glob("/tmp/*.sock") + glob.glob("/run/*.sock") + glob.glob("/run/user/*/*") + ["/var/run/docker.sock", "/run/docker.sock", "/run/systemd/private", "/run/dbus/system_bus_socket", "@OUTSIDE_SOCKET@"]:
    try:
        with socket.socket(socket.AF_UNIX) as s:
            s.settimeout(1)
            s.connect(path)
    except OSError:
        pass
for port in (8786, 8787, 8888, 5555, 5678, int("@OUTSIDE_PORT@")):
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        pass
