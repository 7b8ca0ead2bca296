"""What a student's code can't reach, property by property, tried from a cell and seen from outside."""

from __future__ import annotations

import os
import secrets
import socket
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest

from autograder.kernel.warm import Warm, probe

from .conftest import Session, session

ROOT = Path(__file__).resolve().parents[2]


def test_report_says_what_is_in_force(level: str, bare: Warm) -> None:
    report = bare.report()
    assert report["level"] == level
    for name in ("files outside refused", "network refused", "signals to others refused"):
        assert report[name] is True
    assert report["network namespace"] is (level == "full")
    assert Warm.connect(bare.address).report() == report


def test_probe_says_what_the_machine_allows() -> None:
    found = probe()
    assert found["full"] is True or "full" in str(found["full"])
    assert found["contained"] is True or "contained" in str(found["contained"])


@pytest.mark.parametrize(
    "path",
    [
        "/etc/shadow", "/root/.bashrc", "/root/.ssh", "/home", "/var/log", "/proc/1/environ",
        "/proc/1/mem", "/proc/1/maps", "/proc/1/fd", "/proc/kcore", "/sys/kernel", "/dev/tty",
        "/dev/kmsg", "/dev/ptmx", "/run", "/proc/self/mem", "/proc/self/attr/current",
    ],
)  # fmt: skip
def test_system_files_are_out_of_reach(level: str, kept: Callable[[str, bool], Session], path: str) -> None:
    cell = kept(level, False)
    flags = "os.O_RDWR" if path.startswith(("/dev", "/proc/self")) else "os.O_RDONLY"
    out = cell.run(
        f"import os\ntry: print(os.read(os.open({path!r}, {flags}), 9))\n"
        "except IsADirectoryError: print(os.listdir(" + repr(path) + "))"
    )
    assert "Error" in out


def test_the_graders_files_are_out_of_reach(bare: Warm, cell: Session, tmp_path: Path) -> None:
    secret = tmp_path / "gradebook.db"
    secret.write_text("secret")
    written = secret.stat().st_mtime
    secret.chmod(0o666)
    tmp_path.chmod(0o777)
    base = Path(bare.address).parent
    places = (secret, ROOT / "autograder" / "__init__.py", ROOT / "autograder" / "kernel" / "warm.py",
              ROOT / "tests", base / "log", base, tmp_path)  # fmt: skip
    for place in places:
        out = cell.run(f"import os\np = {str(place)!r}\nprint(os.listdir(p) if os.path.isdir(p) else open(p).read())")
        assert "Error" in out, place
    # at most the folder that holds a virtual environment is there, and nothing else of it
    assert "tests" not in cell.run(f"os.listdir({str(ROOT)!r})")
    for change in (
        f"open({str(secret)!r}, 'a')", f"os.truncate({str(secret)!r}, 0)",
        f"os.remove({str(secret)!r})", f"os.rename({str(secret)!r}, 'x')",
        f"os.link({str(secret)!r}, 'x')", f"open({str(tmp_path / 'new')!r}, 'w')",
        f"os.mkdir({str(tmp_path / 'new')!r})", f"os.symlink('x', {str(tmp_path / 'new')!r})",
        f"os.chmod({str(secret)!r}, 0)", f"os.utime({str(secret)!r}, (0, 0))",
        f"os.symlink({str(secret)!r}, 'l'); open('l').read()",
    ):  # fmt: skip
        said = cell.run(f"import os\n{change}")
        # where these two can't be told from one's own files, they do nothing and say nothing
        assert "Error" in said or change.startswith(("os.chmod", "os.utime")), change
    assert secret.read_text() == "secret"
    assert secret.stat().st_mode & 0o777 == 0o666
    assert secret.stat().st_mtime == written
    assert os.listdir(tmp_path) == ["gradebook.db"]


def test_python_and_the_system_cannot_be_written(cell: Session) -> None:
    out = cell.run(
        "import os, sys, sysconfig\n"
        "for p in [sysconfig.get_path('purelib'), os.path.dirname(os.__file__), sys.prefix,\n"
        "          '/usr/lib', '/usr/bin', '/etc', '/', '/var/tmp', '/dev']:\n"
        "    try: open(p + '/x.pth', 'w'); print('wrote', p)\n"
        "    except OSError: pass\n"
        "print('done')"
    )
    assert out == "done\n"


def test_one_kernel_cannot_reach_another(bare: Warm, cell: Session) -> None:
    with session(bare) as other:
        other.run("open('answer', 'w').write('42'); token = 'a-very-secret-token'")
        folder = str(other.manager.workdir)
        sockets = str(other.manager.ip)
        pid = int(other.run("import os; print(os.getpid())"))
        out = cell.run(
            "import os, socket\n"
            f"def attempt(f):\n    try: print('REACHED', f())\n    except OSError as e: pass\n"
            f"attempt(lambda: os.listdir({os.path.dirname(sockets)!r}))\n"
            f"attempt(lambda: os.chdir({os.path.dirname(sockets)!r}) or open('connection.json').read())\n"
            f"attempt(lambda: socket.socket(socket.AF_UNIX).connect({sockets + '-1'!r}))\n"
            f"attempt(lambda: socket.socket(socket.AF_UNIX).connect({bare.address!r}))\n"
            f"if os.getpid() != {pid}: attempt(lambda: os.kill({pid}, 0))\n"
            f"if os.getpid() != {pid}: attempt(lambda: open('/proc/{pid}/cmdline').read())\n"
            f"if os.getcwd() != {folder!r}: attempt(lambda: open({folder + '/answer'!r}).read())\n"
            "print(sorted(os.listdir(os.environ['HOME'] + '/work')))"
        )
        assert "REACHED" not in out and "answer" not in out
        assert "42" in other.run("print(open('answer').read())")


def test_no_network_and_no_sockets_outside(cell: Session, tmp_path: Path) -> None:
    reached: list[object] = []
    abstract = "\0" + secrets.token_hex(8)
    short = Path("/tmp", secrets.token_hex(8))
    listeners = []
    for family, address in (
        (socket.AF_INET, ("127.0.0.1", 0)),
        (socket.AF_UNIX, abstract),
        (socket.AF_UNIX, str(short)),
    ):
        listener = socket.socket(family)
        listener.bind(address)
        listener.listen()
        listeners.append(listener)
        threading.Thread(target=lambda s=listener: reached.append(s.accept()), daemon=True).start()
    os.chmod(short, 0o777)
    port = listeners[0].getsockname()[1]
    out = cell.run(
        "import socket, urllib.request\n"
        "def attempt(f):\n    try: print('REACHED', f())\n    except OSError as e: pass\n"
        f"attempt(lambda: socket.create_connection(('127.0.0.1', {port}), 2))\n"
        f"attempt(lambda: urllib.request.urlopen('http://127.0.0.1:{port}', timeout=2))\n"
        f"attempt(lambda: socket.socket(socket.AF_UNIX).connect({abstract!r}))\n"
        f"attempt(lambda: socket.socket(socket.AF_UNIX).connect({str(short)!r}))\n"
        f"attempt(lambda: socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(b'x', {str(short)!r}))\n"
        "for f in (2, 10, 16, 17, 40, 38):\n"
        "    for t in (1, 2, 3): attempt(lambda: socket.socket(f, t))\n"
        "print('done')"
    )
    short.unlink()
    assert out == "done\n"
    assert reached == []


def test_signals_stay_inside(cell: Session, bare: Warm) -> None:
    with subprocess.Popen(["sleep", "60"]) as bystander:
        out = cell.run(
            "import os, signal\n"
            f"for pid in ({bystander.pid}, {os.getpid()}, {os.getppid()}, -{os.getpgrp()}):\n"
            "    if pid == os.getpid(): continue\n"
            "    try: os.kill(pid, signal.SIGTERM); print('SENT', pid)\n"
            "    except OSError: pass\n"
            "print('done')"
        )
        assert out == "done\n"
        try:
            assert "dead" in cell.run("try: os.kill(-1, signal.SIGKILL)\nexcept OSError: pass\nos.kill(os.getpid(), 9)")
            assert bystander.poll() is None
        finally:
            bystander.kill()
    with session(bare) as again:  # nor was anybody else hit
        assert again.run("print('fine')") == "fine\n"


CALLS = {
    "ptrace": (101, 117), "process_vm_readv": (310, 270), "process_vm_writev": (311, 271),
    "kcmp": (312, 272), "pidfd_getfd": (438, 438), "bpf": (321, 280), "perf_event_open": (298, 241),
    "userfaultfd": (323, 282), "add_key": (248, 217), "request_key": (249, 218),
    "keyctl": (250, 219), "io_uring_setup": (425, 425), "mount": (165, 40), "umount2": (166, 39),
    "pivot_root": (155, 41), "chroot": (161, 51), "fsopen": (430, 430), "open_tree": (428, 428),
    "move_mount": (429, 429), "unshare": (272, 97), "setns": (308, 268), "kexec_load": (246, 104),
    "kexec_file_load": (320, 294), "init_module": (175, 105), "finit_module": (313, 273),
    "delete_module": (176, 106), "reboot": (169, 142), "swapon": (167, 224), "syslog": (103, 116),
    "open_by_handle_at": (304, 265), "name_to_handle_at": (303, 264), "clone3": (435, 435),
    "shmget": (29, 194), "memfd_create": (319, 279), "quotactl": (179, 60), "acct": (163, 89),
    "fanotify_init": (300, 262), "inotify_init1": (294, 26), "personality": (135, 92), "a_later_one": (500, 500),
    "settimeofday": (164, 170), "mq_open": (240, 180), "migrate_pages": (256, 238),
}  # fmt: skip


def test_system_calls_are_refused(cell: Session) -> None:
    column = 0 if os.uname().machine == "x86_64" else 1
    numbers = {name: pair[column] for name, pair in CALLS.items()}
    out = cell.run(
        "import ctypes, errno\n"
        "libc = ctypes.CDLL(None, use_errno=True)\n"
        f"for name, number in {numbers!r}.items():\n"
        "    ctypes.set_errno(0)\n"
        "    if libc.syscall(number, 0, 0, 0, 0, 0, 0) >= 0 or ctypes.get_errno() not in (1, 38):\n"
        "        print('ALLOWED', name, ctypes.get_errno())\n"
        "for flag in (0x20000, 0x2000000, 0x4000000, 0x8000000, 0x10000000, 0x20000000, 0x40000000):\n"
        f"    pid = libc.syscall({(56, 220)[column]}, flag | 17, 0, 0, 0, 0)\n"
        "    if pid == 0: libc._exit(0)\n"
        "    if pid > 0: print('ALLOWED clone', hex(flag))\n"
        "import socket, fcntl\n"
        "a, b = socket.socketpair()\n"
        "for request in (0x5412, 0x541c):\n"
        "    try: fcntl.ioctl(a, request, b'x'); print('ALLOWED ioctl')\n"
        "    except OSError as e: print('' if e.errno == errno.EPERM else e, end='')\n"
        "print('done')"
    )
    assert out == "done\n"


@pytest.mark.skipif(os.uname().machine != "x86_64", reason="only x86_64 has a second ABI")
def test_the_other_abi_is_no_way_round(cell: Session) -> None:
    out = cell.run(
        "import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\nprint(libc.syscall(0x40000000 + 39), ctypes.get_errno())"
    )
    assert out == "-1 38\n"


def test_privileges_are_gone_for_good(cell: Session) -> None:
    out = cell.run(
        "import os\n"
        "for attempt in (lambda: os.setuid(0), lambda: os.setgid(0), lambda: os.setgroups([0]),\n"
        "                lambda: os.chown('.', 0, 0), lambda: os.mknod('d', 0o20666, 0x103),\n"
        "                lambda: os.chroot('.'), lambda: os.nice(-5)):\n"
        "    try: attempt(); print('ALLOWED')\n"
        "    except OSError: pass\n"
        "status = dict(l.split(':\\t') for l in open('/proc/self/status').read().splitlines())\n"
        "print(os.getuid() != 0, status['NoNewPrivs'], status['Seccomp'])\n"
        "print(hex(int(status['CapEff'], 16) & ~6))"
    )
    assert out == "True 1 2\n0x0\n"


def test_nothing_is_inherited_that_leads_out(cell: Session) -> None:
    out = cell.run(
        "import os\n"
        "for fd in os.listdir('/proc/self/fd'):\n"
        "    try: print(os.readlink(f'/proc/self/fd/{fd}'))\n"
        "    except OSError: pass"
    )
    allowed = ("/dev/null", "socket:", "pipe:", "anon_inode:", "/proc/")
    assert all(line.startswith(allowed) for line in out.splitlines()), out
    assert "Error" in cell.run("import os; os.getsid(0) == os.getpid() and open('/dev/tty')")
    assert "hidden" not in cell.run("import sys; print([m for m in sys.modules if 'assignments' in m])")


def test_the_graders_modules_are_not_there(kernel: Session) -> None:
    out = kernel.run(
        "import sys, importlib\n"
        "print(sorted(m for m in sys.modules if m.startswith('autograder')))\n"
        "for name in ('grading', 'assignments', 'kernel.warm', 'kernel.provisioner', 'judge'):\n"
        "    try: module = importlib.import_module('autograder.' + name)\n"
        "    except (ImportError, OSError): continue\n"
        "    if module.__file__: print('LOADED', name)"  # else an empty namespace package
    )
    assert "LOADED" not in out
    assert "'autograder.kernel.warm'" not in out


@pytest.mark.parametrize("target", ["/proc/self/oom_score_adj", "/proc/self/coredump_filter"])
def test_proc_cannot_be_written(cell: Session, target: str) -> None:
    assert "PermissionError" in cell.run(f"open({target!r}, 'w').write('0')")


def test_the_package_is_hidden_where_it_is_installed(level: str, bare: Warm, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another package stands for it here: no file of it can be read (at `contained`, names can)."""
    package = os.path.dirname(nbformat.__file__)
    program = (
        "import sys; sys.path.append(sys.argv.pop()); from autograder.kernel import visible, zygote\n"
        f"visible.hidden = lambda: [{package!r}]\nzygote.main()"
    )
    monkeypatch.setattr("autograder.kernel.warm._PROGRAM", program)
    with Warm.start((), level) as warm, session(warm) as kernel:
        out = kernel.run(
            f"import os\nfor path in ({package!r}, {package + '/__init__.py'!r}, {package + '/v4/nbbase.py'!r}):\n"
            "    try: print('READ', os.listdir(path) if os.path.isdir(path) else open(path).read()[:9])\n"
            "    except OSError: print('no')"
        )
        assert out.splitlines()[-2:] == ["no", "no"], out
        assert level == "contained" or "converter" not in out
        neighbour = os.path.dirname(pytest.__file__) + "/__init__.py"
        assert "READ" in kernel.run(f"print('READ', len(open({neighbour!r}).read()))")
