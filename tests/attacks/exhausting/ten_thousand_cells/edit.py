"""Hands in ten thousand extra cells, each of which prints, sleeps a little and fails.

base: unsolved
max-score: 0
canary: none
"""


def edit(notebook: dict) -> dict:
    extra = [{"cell_type": "code", "execution_count": None, "id": f"extra{number}", "metadata": {}, "outputs": [],
              "source": "import time\nprint('x' * 10000)\ntime.sleep(0.5)\nraise RuntimeError('next')"} for number in range(10_000)]
    notebook["cells"] = notebook["cells"][:3] + extra + notebook["cells"][3:]
    return notebook
