"""Whatever runs in Jupyter runs here."""

from __future__ import annotations

import concurrent.futures
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from autograder.kernel.warm import Warm

from .conftest import Session, session


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("print(1 + 1)", "2"),
        ("!echo a shell; echo $((6*7))", "42"),
        ("!exit 3\nprint(_exit_code)", "3"),
        ("x = !echo captured\nprint(x)", "captured"),
        ("%%bash\necho from bash", "from bash"),
        ("import asyncio\nawait asyncio.sleep(0)\nprint('awaited')", "awaited"),
        ("%timeit -n1 -r1 None", "per loop"),
        ("from IPython.display import display\ndisplay(3)", "3"),
        ("import pandas as pd\npd.DataFrame({'a': [1]})", "a"),
        ("%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 2]);plt.show()", "Fig"),
        ("input('name? ')", "StdinNotImplementedError"),
        ("%%writefile helper.py\nx = 5", "Writing helper.py"),
        ("import subprocess\nprint(subprocess.run(['wc','-c'], input=b'abc', capture_output=True).stdout)", "3"),
        ("import tempfile\nwith tempfile.TemporaryFile() as f: print(f.write(b'abc'))", "3"),
        ("import threading\nt = threading.Thread(target=lambda: print('thread')); t.start(); t.join()", "thread"),
        ("import os, sys\nif os.fork() == 0:\n    print('child'); sys.stdout.flush(); os._exit(0)\nprint(os.wait()[1])", "child"),
        ("import multiprocessing as mp\nwith mp.get_context('fork').Pool(2) as p: print(p.map(abs, [-1, -2]))", "[1, 2]"),
        ("1/0", "ZeroDivisionError"),
        ("import psutil, os\nprint(psutil.Process().memory_info().rss > 10**6)", "True"),
        ("import ctypes, time\nc = ctypes.CDLL(None); c.printf(b'from C\\n'); c.fflush(None)\ntime.sleep(.3)", "from C"),
    ],
)  # fmt: skip
def test_ordinary_cells(level: str, kept: Callable[[str, bool], Session], source: str, expected: str) -> None:
    assert expected in kept(level, True).run(source)


def test_dataloader_workers_and_training(kernel: Session) -> None:
    out = kernel.run(
        "import torch\n"
        "from torch.utils.data import DataLoader, TensorDataset\n"
        "data = TensorDataset(torch.arange(10.).reshape(5, 2), torch.arange(5))\n"
        "seen = [y for x, y in DataLoader(data, batch_size=2, num_workers=2)]\n"
        "print(torch.cat(seen).tolist())\n"
        "print([b[0].sum().item() for b in DataLoader(data, batch_size=2, num_workers=2)])"
    )
    assert "[0, 1, 2, 3, 4]" in out
    assert "[6.0, 22.0, 17.0]" in out


def test_files_are_in_the_folder_and_cannot_be_led_astray(warm: Warm, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("1 2\n")
    with session(warm, {"data/deep/a.csv": tmp_path / "a.csv"}) as kernel:
        assert "1 2" in kernel.run("print(open('data/deep/a.csv').read())")
        if warm.report()["level"] == "full":
            assert "Error" in kernel.run("open('data/deep/a.csv', 'a').write('x')")
        kernel.run("open('data/deep/a.csv', 'a').write('x')")
        assert "ok" in kernel.run("open('data/own.csv', 'w').write('x'); print('ok')")
        assert str(kernel.manager.workdir) in kernel.run("%pwd")
    assert (tmp_path / "a.csv").read_text() == "1 2\n"


def test_nothing_in_the_folder_shadows(kernel: Session) -> None:
    kernel.run("%%writefile json.py\nshadow = True")
    kernel.run("%%writefile colorsys.py\nshadow = True")
    assert "False" in kernel.run("import colorsys; print(hasattr(colorsys, 'shadow'))")
    kernel.run("%%writefile mine.py\nx = 5")
    assert "5" in kernel.run("import mine; print(mine.x)")


def test_kernels_start_alike_and_seeded(warm: Warm) -> None:
    source = "import random, numpy, torch\nprint(random.random(), numpy.random.rand(), torch.rand(1).item())"
    outputs = []
    for seed in (1, 1, 2):
        with session(warm, seed=seed) as kernel:
            outputs.append(kernel.run(source))
    assert outputs[0] == outputs[1] != outputs[2]


def test_environment_is_clean_and_folders_are_own(kernel: Session) -> None:
    out = kernel.run("import os; print(sorted(os.environ)); print(os.environ['HOME'])")
    assert "JPY_PARENT_PID" not in out and "SSH" not in out
    out = kernel.run(
        "import tempfile, matplotlib\n"
        "print(tempfile.gettempdir().startswith(os.environ['HOME']))\n"
        "print(get_ipython().history_manager.enabled, torch.get_num_threads())".replace(
            "import tempfile", "import torch, tempfile"
        )
    )
    assert out.split() == ["True", "False", "1"]


def test_kernels_run_side_by_side_and_from_other_processes(warm: Warm) -> None:
    def one(number: int) -> str:
        with session(warm) as kernel:
            return kernel.run(
                f"x = {number}; import os; open('f', 'w').write('{number}')\nprint(x, open('f').read(), sorted(os.listdir('.')))"
            )

    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        assert list(pool.map(one, range(4))) == [f"{i} {i} ['f']\n" for i in range(4)]
    program = (
        "import sys; sys.path.insert(0, sys.argv[2])\n"
        "from autograder.kernel.warm import Warm\n"
        "from tests.kernel.conftest import session\n"
        "with session(Warm.connect(sys.argv[1])) as kernel: print(kernel.run('print(6*7)'))"
    )
    root = str(Path(__file__).resolve().parents[2])
    done = subprocess.run(
        [sys.executable, "-c", program, warm.address, root], capture_output=True, text=True,
        check=False, timeout=60,
    )  # fmt: skip
    assert done.stdout.strip() == "42", done.stderr


def test_interrupt_and_restart_of_work(warm: Warm) -> None:
    with session(warm) as kernel:
        kernel.client.timeout = 1
        kernel.client.interrupt_on_timeout = True
        assert "KeyboardInterrupt" in kernel.run("import time\nwhile True: time.sleep(.01)")
        assert "still here" in kernel.run("print('still here')")
