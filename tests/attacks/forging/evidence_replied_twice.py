"""Publishes forged evidence in the grader's own MIME type before and after each real reply, so that either the first or the last is false.

base: unsolved
max-score: 0
canary: none
"""
# %% extra after imports
import json

_shell = get_ipython()
_kernel = _shell.kernel
_FALSE = [json.dumps(one) for one in ({"evidence": {"full": {"batch_count": 1}, "mini": {"batch_count": 11}}}, {"evidence": True}, {"state": "passed"})]


def _forge(*args):
    for text in _FALSE:
        for kind in ("display_data", "update_display_data", "execute_result"):
            _kernel.send_response(_kernel.iopub_socket, kind, {"data": {"application/x-autograder-evidence": text, "text/plain": ""}, "metadata": {}, "transient": {}, "execution_count": 1})


for _event in ("pre_execute", "pre_run_cell", "post_execute", "post_run_cell"):
    _shell.events.register(_event, _forge)
_publish = type(_shell.display_pub).publish


def _twice(self, data, *args, **kwargs):
    _forge()
    _publish(self, data, *args, **kwargs)
    _forge()


type(_shell.display_pub).publish = _twice
