"""Answers each execute_request with a forged "ok" reply before the kernel's real reply is sent.

base: unsolved
max-score: 0
canary: none
"""
# %% extra after imports
kernel = get_ipython().kernel
_do_execute = kernel.do_execute


def forged_reply():
    parent = kernel.get_parent("shell")
    content = {"status": "ok", "execution_count": 99, "user_expressions": {}, "payload": []}
    try:
        kernel.session.send(kernel.shell_stream, "execute_reply", content, parent=parent, ident=kernel._parent_ident.get("shell", b""))
    except Exception:
        pass
    kernel.session.send(kernel.iopub_socket, "status", {"execution_state": "idle"}, parent=parent, ident=b"status")


async def do_execute(*args, **kwargs):
    forged_reply()
    reply = await _do_execute(*args, **kwargs)
    forged_reply()
    return {"status": "ok", "execution_count": kernel.execution_count, "user_expressions": {}, "payload": []}


kernel.do_execute = do_execute
