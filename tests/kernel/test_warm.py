"""The warm parent's life, its end, and other kinds of machines."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from autograder.kernel import seccomp
from autograder.kernel.errors import KernelStartError, SandboxUnavailable
from autograder.kernel.warm import Warm

from .conftest import Session, processes_with, session

ROOT = Path(__file__).resolve().parents[2]
ELSEWHERE = Path(__file__).with_name("elsewhere.py")


def eventually(condition: object, seconds: float = 15) -> bool:
    """Whether `condition()` comes true in time."""
    deadline = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def test_closing_leaves_nothing(level: str, bare: Warm) -> None:
    with Warm.start((), level) as warm:
        base = Path(warm.address).parent
        with session(warm) as kernel:
            assert kernel.run("print(1)") == "1\n"
            assert len(processes_with(base.name)) >= 3
    assert processes_with(base.name) == []
    assert not base.exists()


def test_a_dead_warm_parent_is_replaced_once(level: str, bare: Warm) -> None:
    with Warm.start((), level) as warm:
        for attempt in range(2):
            assert warm._process is not None
            old = Path(warm.address).parent
            os.kill(warm._process.pid, signal.SIGKILL)
            warm._process.wait()
            assert eventually(lambda old=old: processes_with(old.name) == [])
            if attempt == 0:
                with session(warm) as kernel:
                    assert kernel.run("print(2)") == "2\n"
        with pytest.raises(KernelStartError, match="died twice"):
            warm.kernel_manager({})


def test_its_kernels_die_with_the_warm_parent(level: str, bare: Warm) -> None:
    with Warm.start((), level) as warm, session(warm) as kernel:
        kernel.run("import os\nif os.fork() == 0:\n    os.setsid()\n    while True: pass")
        assert warm._process is not None
        warm._process.kill()
        base = Path(warm.address).parent.name
        assert eventually(lambda: processes_with(base) == [])
        assert eventually(lambda: kernel.manager.cause() is not None or kernel.manager.provisioner._exit is not None)


def test_everything_goes_when_the_grader_is_killed(level: str, bare: Warm) -> None:
    program = (
        "import sys, time; sys.path.insert(0, sys.argv[1])\n"
        "from autograder.kernel.warm import Warm\n"
        "from tests.kernel.conftest import session\n"
        "warm = Warm.start((), sys.argv[2])\n"
        "with session(warm) as kernel:\n"
        "    kernel.run('import os\\nif os.fork() == 0:\\n  os.setsid()\\n  while True: pass')\n"
        "    print(warm.address, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", program, str(ROOT), level], stdout=subprocess.PIPE, text=True) as grader:
        assert grader.stdout is not None
        base = Path(grader.stdout.readline().strip()).parent
        assert len(processes_with(base.name)) >= 4
        grader.kill()
    assert eventually(lambda: processes_with(base.name) == [] and not base.exists())


def test_no_warm_parent_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(KernelStartError, match="no warm parent at"):
        Warm.connect(str(tmp_path / "zygote.sock"))


def test_a_warm_parent_that_hangs_is_a_clear_error(level: str, bare: Warm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("autograder.kernel.provisioner._START_SECONDS", 0.5)
    with Warm.start((), level) as warm:
        assert warm._process is not None
        os.kill(warm._process.pid, signal.SIGSTOP)
        with pytest.raises(KernelStartError, match="doesn't answer"), session(warm):
            pass
        os.kill(warm._process.pid, signal.SIGCONT)


def test_a_missing_file_is_a_clear_error(bare: Warm, tmp_path: Path) -> None:
    with (
        pytest.raises(KernelStartError, match="No such file"),
        session(bare, {"a.csv": tmp_path / "a.csv"}),
    ):
        pass
    with pytest.raises(KernelStartError, match="not a name inside"), session(bare, {"../a": ROOT}):
        pass


@pytest.mark.parametrize(("kind", "best"), [("docker", "contained"), ("plain", "full"), ("plain-contained", "contained")])
def test_on_other_kinds_of_machines(kind: str, best: str) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root can become somebody else")
    program = (
        "import sys, json; sys.path.insert(0, sys.argv[1])\n"
        "from autograder.kernel.warm import Warm\n"
        "from tests.kernel.conftest import session\n"
        "with Warm.start(()) as warm, session(warm) as kernel:\n"
        "    said = [kernel.run(c) for c in json.loads(sys.argv[2])]\n"
        "    print(json.dumps([warm.report(), said]))"
    )
    cells = [
        "import os, shutil, socket; print(6 * 7)",
        "open('a', 'w').write('x'); shutil.copy('a', 'b'); print(os.listdir('.'))",
        "socket.socket()",
        f"open({str(ELSEWHERE)!r})",
        f"os.kill({os.getpid()}, 0) if os.getpid() > 9 else open('/')",
        f"import resource; resource.prlimit({os.getpid()}, resource.RLIMIT_CPU, (1, 1))",
        f"os.setpriority(os.PRIO_PROCESS, {os.getpid()}, 19)",
    ]
    done = subprocess.run(
        [sys.executable, "-P", str(ELSEWHERE), kind, sys.executable, "-c", program, str(ROOT),
         json.dumps(cells)],
        capture_output=True, text=True, check=False, timeout=120, env={"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    if "Operation not permitted" in done.stderr:
        pytest.skip("this machine's root can't pretend to be that")
    assert done.stdout, done.stderr
    report, said = json.loads(done.stdout)
    assert report["level"] == best
    assert said[0] == "42\n"
    assert "'b'" in said[1]
    assert all("Error" in text for text in said[2:]), said


def test_no_sandbox_is_refused_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.system", lambda: "Darwin")
    with pytest.raises(SandboxUnavailable) as caught:
        Warm.start(())
    text = str(caught.value)
    assert "needs Linux" in text and "--unsafe" in text and "\n" not in text
    with pytest.raises(ValueError, match="no such level"):
        Warm.start((), "half")


def test_an_unsafe_kernel_runs_and_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("1 2\n")
    with Warm.start(level="unsafe") as warm:
        assert warm.report() == {"level": "unsafe", "sandbox": False}
        with session(Warm.connect(warm.address), {"data/a.csv": tmp_path / "a.csv"}) as kernel:
            assert "1 2" in kernel.run("print(open('data/a.csv').read())")
            folder = Path(str(kernel.manager.workdir))
            assert kernel.run("import os; print(os.getcwd())").strip() == str(folder)
            assert kernel.manager.cause() is None
        assert kernel.manager.cause() is None
        assert not folder.exists()
        with session(warm) as kernel:
            assert kernel.run("import os; os.kill(os.getpid(), 9)").endswith("dead")
            assert kernel.manager.cause() == "crashed (signal 9)"


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
@pytest.mark.parametrize("namespaces", [True, False])
@pytest.mark.parametrize("own", [True, False])
def test_filters_say_what_they_should(machine: str, namespaces: bool, own: bool) -> None:
    """Runs the filters, classic BPF, in a small interpreter: also for the machine we aren't on."""
    code = seccomp.program(machine, namespaces=namespaces, own_user=own, own_times=own)
    arm = machine == "aarch64"

    def answer(number: int, *arguments: int) -> int:
        arch = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}[machine]
        words = [number, arch, 0, 0]
        for value in (*arguments, 0, 0, 0, 0, 0, 0)[:6]:
            words += [value & 0xFFFFFFFF, value >> 32]
        at = a = 0
        while True:
            operation, jump_true, jump_false, k = code[at]
            at += 1
            if operation == 0x20:
                a = words[k // 4]
            elif operation == 0x06:
                return k
            else:
                true = {0x15: a == k, 0x25: a > k, 0x45: bool(a & k)}[operation]
                at += jump_true if true else jump_false

    allow, eperm, enosys = 0x7FFF0000, 0x50001, 0x50000 + 38
    assert answer(64 if arm else 1) == allow  # write
    assert answer(117 if arm else 101) == eperm  # ptrace
    assert answer(435) == answer(425) == answer(463) == answer(0x40000001) == enosys
    clone, sock, pair = (220, 198, 199) if arm else (56, 41, 53)
    assert answer(clone, 17) == allow
    assert answer(clone, 17 | 0x10000000) == eperm
    assert answer(sock, 2, 1) == answer(sock, 16, 3) == eperm
    assert answer(sock, 1, 1) == answer(sock, 1, 0o2000001) == answer(sock, 1, 5) == allow
    assert answer(sock, 1, 2) == (allow if namespaces else eperm)
    assert answer(pair, 1, 2) == (allow if namespaces else eperm)
    assert answer(203 if arm else 42, 3) == (allow if namespaces else eperm)  # connect
    assert answer(29 if arm else 16, 0, 0x5412) == answer(29 if arm else 16, 0, 0x541C) == eperm
    assert answer(29 if arm else 16, 0, 0x5401) == allow
    limit = 261 if arm else 302
    assert answer(limit, 0) == allow
    assert answer(limit, 77) == (allow if own else eperm)
    times = 88 if arm else 280
    assert answer(times, 3, 0) == allow
    assert answer(times, 3, 1) == answer(times, 3, 1 << 40) == (allow if own else 0x50000)
    assert answer(167 if arm else 157, 4, 0) == (allow if namespaces else eperm)  # prctl
    assert answer(167 if arm else 157, 15, 0) == allow


def test_kernels_are_told_apart_from_outside(cell: Session) -> None:
    """A student's processes have a user id that is nobody's, if the grader is root."""
    if os.geteuid() != 0:
        pytest.skip("a plain user's kernels are that user's")
    name = f"who{os.getpid()}"
    cell.run(f"import ctypes; ctypes.CDLL(None).prctl(15, b'{name}', 0, 0, 0)")
    (pid,) = processes_with(name)
    assert os.stat(f"/proc/{pid}").st_uid > 1000


def test_a_keepers_death_takes_its_kernel(level: str, bare: Warm) -> None:
    """Nobody but the machine's own administrator can do that; still, nothing stays unwatched."""
    name = f"kept{os.getpid()}"
    with session(bare) as kernel:
        kernel.run(
            f"import ctypes, os; ctypes.CDLL(None).prctl(15, b'{name}', 0, 0, 0)\n"
            "if os.fork() == 0:\n    os.setsid()\n    while True: pass"
        )
        ours = processes_with(name)
        assert len(ours) == 2
        parents = {int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1]) for pid in ours}
        (keeper,) = parents - set(ours)
        os.kill(keeper, signal.SIGKILL)
        assert eventually(lambda: processes_with(name) == [])
        assert eventually(lambda: kernel.manager.cause() == "crashed (signal 9)")
    with session(bare) as kernel:
        assert kernel.run("print(3)") == "3\n"
