"""Sends what it prints as a list of lines instead of one text, which the notebook format allows, and pictures in a form that it doesn't, in the hope that the grader fails where it joins them and gives nobody a zero for its own faults.

base: unsolved
max-score: 0
canary: none
"""
# %% extra after imports
_kernel = get_ipython().kernel
_kernel.send_response(_kernel.iopub_socket, "stream", {"name": "stdout", "text": ["I have ", "printed ", "this"]})
# %% q1
_kernel.send_response(_kernel.iopub_socket, "stream", {"name": "stderr", "text": []})
_kernel.send_response(_kernel.iopub_socket, "display_data", {"data": ["no", "dict"], "metadata": {}, "transient": {}})
# %% q3
_kernel.send_response(_kernel.iopub_socket, "stream", {"name": "stdout", "text": "a text"})
_kernel.send_response(_kernel.iopub_socket, "stream", {"name": "stdout", "text": ["and a list"]})
