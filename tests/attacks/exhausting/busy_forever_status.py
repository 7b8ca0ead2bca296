"""Swallows the kernel's idle messages and replies from q5 on, so that its end can never be known.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
kernel = get_ipython().kernel
_send = kernel.session.send


def send(stream, kind, content=None, *args, **kwargs):
    if kind == "execute_reply" or (kind == "status" and content.get("execution_state") == "idle"):
        return None
    return _send(stream, kind, content, *args, **kwargs)


object.__setattr__(kernel.session, "send", send)
raise NotImplementedError
