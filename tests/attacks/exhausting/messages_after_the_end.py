"""Has a thread publish output and idle messages forever (an hour at most) after its cell has ended, so that the end is never seen.

base: solved
max-score: 14
min-score: 0
canary: none
"""
# %% extra after imports
import threading
import time


def babble():
    end = time.monotonic() + 3600
    kernel = get_ipython().kernel
    while time.monotonic() < end:
        kernel.send_response(kernel.iopub_socket, "stream", {"name": "stdout", "text": "still here\n"})
        kernel.send_response(kernel.iopub_socket, "status", {"execution_state": "busy"})
        time.sleep(0.0005)


threading.Thread(target=babble, daemon=True).start()
