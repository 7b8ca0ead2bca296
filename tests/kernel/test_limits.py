"""What a student's processes may use together, and that nothing of them is left."""

from __future__ import annotations

import os
import secrets
import time
from pathlib import Path

import pytest

from autograder.kernel.limits import MIB, Limits
from autograder.kernel.warm import Warm

from .conftest import Session, processes_with, session


def test_memory_of_all_processes_together(bare: Warm) -> None:
    with session(bare, limits=Limits(memory_bytes=600 * MIB)) as kernel:
        out = kernel.run(
            "import os, time\n"
            "for _ in range(6):\n"
            "    if os.fork() == 0:\n"
            "        x = b'x' * (200 << 20); time.sleep(60); os._exit(0)\n"
            "time.sleep(60)"
        )
        assert out.endswith("dead")
        assert kernel.manager.cause() == "out of memory"


def test_memory_shared_with_the_warm_parent_is_not_counted_twice(warm: Warm) -> None:
    with session(warm, limits=Limits(memory_bytes=700 * MIB)) as kernel:
        out = kernel.run(
            "import os, time\n"
            "pids = []\n"
            "for _ in range(6):\n"
            "    pid = os.fork()\n"
            "    if pid == 0: time.sleep(1); os._exit(0)\n"
            "    pids.append(pid)\n"
            "for pid in pids: os.waitpid(pid, 0)\n"
            "print('fine')"
        )
        assert out == "fine\n", kernel.manager.cause()


def test_one_allocation_too_large_is_an_ordinary_error(bare: Warm) -> None:
    with session(bare, limits=Limits(memory_bytes=500 * MIB)) as kernel:
        assert "MemoryError" in kernel.run("x = bytearray(2 << 30)")
        assert "alive" in kernel.run("print('alive')")


def test_hidden_memory_is_counted(bare: Warm) -> None:
    """Shared memory that is written and not mapped, from a process that hides what it has."""
    with session(bare, limits=Limits(memory_bytes=400 * MIB, disk_bytes=5000 * MIB)) as kernel:
        out = kernel.run(
            "import ctypes, os, time\n"
            "ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)\n"
            "for i in range(40):\n"
            "    fd = os.open(f'/dev/shm/x{i}', os.O_CREAT | os.O_RDWR, 0o600)\n"
            "    os.write(fd, bytes(20 << 20)); os.unlink(f'/dev/shm/x{i}')\n"
            "time.sleep(20)"
        )
        assert out.endswith("dead")
        assert kernel.manager.cause() == "out of memory"


def test_disk_in_all(level: str, bare: Warm) -> None:
    with session(bare, limits=Limits(disk_bytes=64 * MIB)) as kernel:
        out = kernel.run(
            "import os, time, tempfile\n"
            "for folder in ('.', tempfile.gettempdir(), os.environ['HOME'], '/dev/shm'):\n"
            "    for i in range(40):\n"
            "        with open(f'{folder}/f{i}', 'wb') as f: f.write(bytes(1 << 20))\n"
            "time.sleep(10)"
        )
        if level == "full":
            assert "No space left" in out
        else:
            assert out.endswith("dead")
            assert kernel.manager.cause() == "disk limit"
    assert not [n for n in os.listdir("/dev/shm") if n in {f"f{i}" for i in range(40)}]


def test_files_without_a_name_count_too(level: str, bare: Warm) -> None:
    with session(bare, limits=Limits(disk_bytes=64 * MIB)) as kernel:
        out = kernel.run(
            "import mmap, os, time\n"
            "kept = []\n"
            "for i in range(100):\n"
            "    fd = os.open('f', os.O_CREAT | os.O_RDWR)\n"
            "    os.unlink('f')\n"
            "    if os.write(fd, bytes(1 << 20)) < 1 << 20: raise OSError('No space left')\n"
            "    kept.append(mmap.mmap(fd, 1 << 20) if i % 2 else os.dup(fd)); os.close(fd)\n"
            "time.sleep(10)"
        )
        assert "No space left" in out or kernel.manager.cause() == "disk limit"


def test_many_small_files(level: str, bare: Warm) -> None:
    with session(bare) as kernel:
        out = kernel.run("import os\nos.mkdir('d')\nfor i in range(200_000): os.close(os.open(f'd/{i}', os.O_CREAT))")
        assert "No space left" in out or kernel.manager.cause() == "disk limit"


def test_one_file_and_open_files(bare: Warm) -> None:
    with session(bare, limits=Limits(file_size=MIB, open_files=100)) as kernel:
        assert "File too large" in kernel.run("open('f', 'wb').write(bytes(2 << 20))")
        assert "Too many open files" in kernel.run("fs = [open('/dev/null') for _ in range(200)]")


@pytest.mark.parametrize("kind", ["bomb", "crowd"])
def test_processes(bare: Warm, kind: str) -> None:
    name = secrets.token_hex(5)
    code = {
        "bomb": "while True:\n    try: os.fork()\n    except OSError: pass",
        "crowd": "for _ in range(40):\n    if os.fork() == 0: time.sleep(60)\ntime.sleep(60)",
    }[kind]
    with session(bare, limits=Limits(processes=20)) as kernel:
        rename = f"import ctypes, os, time\nctypes.CDLL(None).prctl(15, b'{name}', 0, 0, 0)\n"
        out = kernel.run(rename + code)
        assert out.endswith("dead")
        assert kernel.manager.cause() == "process limit"
    assert processes_with(name) == []


def test_processor_time_of_all_processes(bare: Warm) -> None:
    with session(bare, limits=Limits(cpu_seconds=1)) as kernel:
        out = kernel.run("import os\nos.fork()\nos.fork()\nwhile True: pass")
        assert out.endswith("dead")
        assert kernel.manager.cause() == "cpu limit"


@pytest.mark.parametrize(
    ("source", "cause"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "crashed (signal 11)"),
        ("import ctypes; ctypes.string_at(0)", "crashed (signal 11)"),
        ("import os; os.abort()", "crashed (signal 6)"),
        ("import os; os._exit(0)", "exited"),
        ("import os; os.kill(os.getpid(), 9)", "crashed (signal 9)"),
    ],
)
def test_causes_are_the_systems_word(cell: Session, source: str, cause: str) -> None:
    assert cell.manager.cause() is None
    assert cell.run(source).endswith("dead")
    assert cell.manager.cause() == cause


def test_a_kernel_that_was_shut_down_has_no_cause(bare: Warm) -> None:
    with session(bare) as kernel:
        manager = kernel.manager
        folder = Path(str(manager.ip)).parent
        assert folder.exists()
    assert manager.cause() is None
    assert not folder.exists()


def test_nothing_survives(level: str, bare: Warm) -> None:
    name = secrets.token_hex(5)
    with session(bare) as kernel:
        out = kernel.run(
            "import ctypes, os, signal, subprocess, time\n"
            f"ctypes.CDLL(None).prctl(15, b'{name}', 0, 0, 0)\n"
            "for s in (1, 2, 15): signal.signal(s, signal.SIG_IGN)\n"
            "for _ in range(3):\n"
            "    if os.fork() == 0:\n"
            "        os.setsid()\n"
            "        if os.fork() == 0: time.sleep(600)\n"
            "        os._exit(0)\n"
            f"subprocess.Popen(['sh', '-c', 'setsid nohup sleep 600 # {name}'])\n"
            "if os.fork() == 0:\n"
            "    while True:\n"
            "        try:\n"
            "            if os.fork() > 0: os._exit(0)\n"
            "        except OSError: time.sleep(.001)\n"
            "print('started')"
        )
        assert "started" in out
        assert len(processes_with(name)) >= 4
        folder = Path(bare.address).parent
    assert processes_with(name) == []
    assert [p for p in folder.iterdir() if p.is_dir() and p.name.isdigit() and list(p.rglob("work"))] == []


def test_a_kernels_death_takes_its_children(bare: Warm) -> None:
    name = secrets.token_hex(5)
    with session(bare) as kernel:
        kernel.run(
            "import ctypes, os, time\n"
            f"ctypes.CDLL(None).prctl(15, b'{name}', 0, 0, 0)\n"
            "if os.fork() == 0: os.setsid(); time.sleep(600)\n"
        )
        assert kernel.run("os._exit(3)").endswith("dead")
        assert kernel.manager.cause() == "exited"
        # the cause is told last of all
        assert processes_with(name) == []


def test_folders_meant_to_resist_are_removed(bare: Warm) -> None:
    before = set(os.listdir(Path(bare.address).parent))
    with session(bare) as kernel:
        out = kernel.run(
            "import os\n"
            "for i in range(1500): os.mkdir('d' * 50); os.chdir('d' * 50)\n"
            "open('f', 'w').close(); os.chmod('.', 0); print('made')"
        )
        assert "made" in out or kernel.manager.cause() == "disk limit"
    deadline = time.monotonic() + 5
    while set(os.listdir(Path(bare.address).parent)) - before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert set(os.listdir(Path(bare.address).parent)) <= before
