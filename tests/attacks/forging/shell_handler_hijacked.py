"""Registers its own execute_request handler that executes nothing and answers "ok" with the session's own key.

base: unsolved
max-score: 0
canary: none
"""
# %% extra after imports
kernel = get_ipython().kernel


async def lazy_handler(stream, ident, parent):
    kernel._publish_status("busy", "shell", parent=parent)
    kernel.session.send(kernel.iopub_socket, "execute_result", {"execution_count": 1, "data": {"text/plain": "True"}, "metadata": {}},
                        parent=parent, ident=b"execute_result")
    kernel.session.send(stream, "execute_reply", {"status": "ok", "execution_count": 1, "user_expressions": {}, "payload": []},
                        parent=parent, ident=ident)
    kernel._publish_status("idle", "shell", parent=parent)


for kind in list(kernel.shell_handlers):
    if kind not in {"kernel_info_request", "shutdown_request"}:
        kernel.shell_handlers[kind] = lazy_handler
for kind in ("execute_request", "comm_msg", "comm_open"):
    kernel.control_handlers[kind] = lazy_handler
