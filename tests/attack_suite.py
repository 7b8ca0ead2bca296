"""Sets up the attack submissions of tests/attacks, and says afterwards what an attack should not have done."""

import json
import os
import re
import secrets
import shutil
import socket
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import nbformat

from tests import corpus

ATTACKS = Path(__file__).parent / "attacks"
SUCCEEDED = "ATTACK" + "-SUCCEEDED"


@dataclass(frozen=True)
class Attack:
    """An attack: its name, category, and what its docstring says."""

    name: str
    category: str
    path: Path
    says: dict[str, str] = field(hash=False)

    @property
    def max_score(self) -> float:
        return float(self.says["max-score"].split()[0])

    @property
    def min_score(self) -> float:
        return float(self.says.get("min-score", "0").split()[0])


def attacks() -> list[Attack]:
    """All attacks, sorted."""
    found = []
    for category in ("forging", "leaking", "escaping", "exhausting"):
        for path in sorted((ATTACKS / category).iterdir()):
            if path.name.startswith(("__", ".")) or not (path.is_dir() or path.suffix == ".py"):
                continue
            main = next((path / name for name in ("submission.py", "edit.py") if (path / name).exists()), path)
            docstring = re.match(r'\s*"""(.*?)"""', main.read_text(), re.S)
            assert docstring, main
            says = dict(re.findall(r"(?m)^([\w-]+): *(.*)$", docstring[1]))
            found.append(Attack(path.stem, category, path, says))
    return found


class Outside:
    """What lies outside the sandbox and must stay as it is: a file, a folder, sockets, a process."""

    def __init__(self, folder: Path) -> None:
        self.secret = f"secret-{secrets.token_hex(12)}"
        self.file, self.folder, self.other = folder / "outside.txt", folder / "outside", folder / "classmate.ipynb"
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o777)
        self.file.write_text(self.secret)
        self.file.chmod(0o666)
        self.folder.mkdir()
        self.folder.chmod(0o777)
        classmate = corpus.base_notebook(True)
        classmate["cells"][0]["source"] += f"\n{self.secret}"
        nbformat.write(nbformat.from_dict(classmate), self.other)
        self.connections = 0
        self.socket_path = folder / "outside.sock"
        self._listeners = [socket.socket(socket.AF_UNIX), socket.socket()]
        self._listeners[0].bind(str(self.socket_path))
        self.socket_path.chmod(0o777)
        self._listeners[1].bind(("127.0.0.1", 0))
        self.port = self._listeners[1].getsockname()[1]
        for listener in self._listeners:
            listener.listen()
            threading.Thread(target=self._count, args=(listener,), daemon=True).start()
        self.process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(10000)"])

    def _count(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                self.connections += 1
                connection.close()

    @cached_property
    def places(self) -> dict[str, str]:
        """The placeholders in an attack's text, and what they stand for."""
        return {
            "@OUTSIDE_FILE@": str(self.file),
            "@OUTSIDE_DIR@": str(self.folder),
            "@OUTSIDE_SOCKET@": str(self.socket_path),
            "@OUTSIDE_PORT@": str(self.port),
            "@OUTSIDE_PID@": str(self.process.pid),
            "@REPO@": str(corpus.ROOT),
            "@OTHER_STUDENT@": str(self.other),
        }

    def filled_in(self, text: str) -> str:
        """The text with its placeholders replaced."""
        for mark, value in self.places.items():
            text = text.replace(mark, value)
        return text

    def harm(self) -> list[str]:
        """What was done to it, in words."""
        found = []
        if self.file.read_text() != self.secret:
            found.append("the file outside was changed")
        if any(self.folder.iterdir()):
            found.append(f"something was written outside: {[path.name for path in self.folder.iterdir()]}")
        if self.connections:
            found.append(f"{self.connections} connection(s) were made to the outside")
        if self.process.poll() is not None:
            found.append("the process outside ended")
        return found

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for listener in self._listeners:
            listener.close()


def hand_in(attack: Attack, folder: Path, outside: Outside) -> Path:
    """Lay an attack out as a student's folder FOLDER/NAME; gives that folder."""
    student = folder / attack.name
    student.mkdir(parents=True)
    target = student / "minibatches.ipynb"
    if attack.path.is_dir():
        if (attack.path / "files").is_dir():
            shutil.copytree(attack.path / "files", student, dirs_exist_ok=True, symlinks=True)
            for path in student.rglob("*"):
                with suppress(UnicodeDecodeError, OSError):
                    if path.is_file():
                        path.write_text(outside.filled_in(path.read_text()))
        if (attack.path / "make.py").exists():
            _run(outside.filled_in((attack.path / "make.py").read_text()), "make")(student)
    if attack.path.is_dir() and (attack.path / "edit.py").exists():
        edit = _run(outside.filled_in((attack.path / "edit.py").read_text()), "edit")
        edited = edit(json.loads(json.dumps(corpus.base_notebook(attack.says.get("base") == "solved"))))
        target.write_text(edited if isinstance(edited, str) else json.dumps(edited))
    else:
        main = attack.path / "submission.py" if attack.path.is_dir() else attack.path
        written = folder / f".{attack.name}.py"
        written.write_text(outside.filled_in(main.read_text()))
        sample = corpus.sample(written)
        says = {"base": "unsolved", **sample.says}
        notebook = corpus.notebook(corpus.Sample(attack.name, main, says, sample.cells))
        if not target.exists():
            target.write_text(json.dumps(notebook))
        written.unlink()
    if attack.path.is_dir() and (attack.path / "links.txt").exists():
        for line in outside.filled_in((attack.path / "links.txt").read_text()).splitlines():
            name, arrow, to = line.partition(" -> ")
            if arrow:
                link = student / name.strip()
                link.parent.mkdir(parents=True, exist_ok=True)
                with suppress(FileNotFoundError):
                    link.unlink()
                os.symlink(to.strip(), link)
    return student


def _run(text: str, name: str) -> Any:
    namespace: dict[str, Any] = {}
    exec(compile(text, name, "exec"), namespace)
    return namespace[name]


def hidden_lines() -> set[str]:
    """The lines of hidden tests that stand nowhere in what students get: they must not be in any output."""
    source = nbformat.read(corpus.SOURCE, as_version=4)
    public = "\n".join(cell["source"] for cell in corpus.base_notebook(True)["cells"])
    lines = set()
    for cell in source.cells:
        inside = False
        for line in cell.source.splitlines():
            inside = (inside or "BEGIN HIDDEN" in line) and "END HIDDEN" not in line
            text = line.strip()
            if inside and len(text) > 25 and ("observe." in text or "expect." in text) and text not in public:
                lines.add(text)
    return lines
