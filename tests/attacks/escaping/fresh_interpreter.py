"""Starts fresh Python interpreters with a clean environment that retry files, sockets and signals from there.

base: unsolved
max-score: 0
canary: outside-file, outside-socket, outside-process
"""
# %% extra after imports
import subprocess
import sys

CODE = """
import os, socket
for attempt in (lambda: open('@OUTSIDE_DIR@/fresh', 'w'), lambda: open('@OUTSIDE_FILE@').read(), lambda: os.kill(int('@OUTSIDE_PID@'), 10) if int('@OUTSIDE_PID@') != os.getppid() else None,
                lambda: socket.create_connection(('127.0.0.1', int('@OUTSIDE_PORT@')), 2), lambda: socket.socket(socket.AF_UNIX).connect('@OUTSIDE_SOCKET@')):
    try:
        attempt()
    except OSError:
        pass
"""
for command in ([sys.executable, "-I", "-c", CODE], ["setsid", sys.executable, "-c", CODE], ["env", "-i", sys.executable, "-c", CODE], ["nohup", sys.executable, "-c", CODE]):
    try:
        subprocess.run(command, timeout=30, capture_output=True, env={})
    except (OSError, subprocess.SubprocessError):
        pass
