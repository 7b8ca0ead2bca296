"""Updates one display, clears the output and opens comms in an endless loop (an hour at most).

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import time
from IPython.display import clear_output, display

handle = display("x", display_id=True)
end = time.monotonic() + 3600
while time.monotonic() < end:
    handle.update("x" * 10_000)
    clear_output(wait=True)
    get_ipython().kernel.comm_manager
    get_ipython().kernel.send_response(get_ipython().kernel.iopub_socket, "comm_open", {"comm_id": str(time.monotonic()), "target_name": "x", "data": {}})
