"""Sends broken, unsigned, half and oversized messages on the kernel's own sockets.

base: solved
max-score: 12
min-score: 12
canary: none
"""
# %% q5
import os

kernel = get_ipython().kernel
thread = getattr(kernel, "iopub_thread", None)
for parts in ([b"<IDS|MSG>"], [b"<IDS|MSG>", b"sig", b"{", b"{}", b"{}", b"{}"], [b""], [b"\xff" * 1000] * 50, [b"<IDS|MSG>", b"", b"{}", b"{}", b"{}", b"[" * 100_000],
              [b"x" * (64 << 20)], [b"<IDS|MSG>", b"", b"null", b"null", b"null", b"null"]):
    try:
        kernel.iopub_socket.send_multipart(parts)
    except Exception:
        pass
for kind, content in (("error", {}), ("execute_result", {"data": 3}), ("display_data", {"data": {"application/json": {"a": float("nan")}}}), ("stream", {"name": "nowhere"}),
                      ("status", {"execution_state": "exploded"}), ("update_display_data", {"transient": 7, "data": None}), ("clear_output", None), ("input_request", {}), ("unknown_kind", {})):
    try:
        kernel.send_response(kernel.iopub_socket, kind, content)
    except Exception:
        pass
raise NotImplementedError
