"""Asks for another kernel (a shell, a path, an argv with a command) in the notebook's metadata.

base: unsolved
max-score: 0
canary: outside-file
"""


def edit(notebook: dict) -> dict:
    notebook["metadata"]["kernelspec"] = {
        "name": "../../../tmp/evil", "display_name": "$(touch @OUTSIDE_DIR@/kernelspec)", "language": "bash",
        "argv": ["sh", "-c", "touch @OUTSIDE_DIR@/kernelspec"], "env": {"PYTHONSTARTUP": "evil.py", "LD_PRELOAD": "./evil.so"},
        "metadata": {"kernel_provisioner": {"provisioner_name": "local-provisioner", "config": {}}}}
    notebook["metadata"]["language_info"] = {"name": "bash", "version": "5", "codemirror_mode": {"name": "../../x"}}
    return notebook
