"""Whatever has become of a notebook's file on its way - wrapped up, merged, edited by hand, exported -: the work in it is found."""

import base64
import difflib
import gzip
import html
import io
import itertools
import json
import lzma
import plistlib
import quopri
import re
import tarfile
import textwrap
import tracemalloc
import urllib.parse
import zipfile
import zlib
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import jupytext
import nbconvert
import nbformat
import pytest

from autograder.nbgrader_reader import submitted
from autograder.salvage import Unreadable, cells_of
from autograder.submissions import Found, find_submissions
from tests import corpus
from tests.test_notebook import read_data, solutions, solved, student_cells

ANSWER = "An event is an example; the index is made once."


def answered() -> str:
    """A solved notebook's text, as Jupyter writes it."""
    notebook = solved()
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "q6":
            cell["source"] = ANSWER
    return json.dumps(notebook, indent=1, ensure_ascii=False) + "\n"


def bare(source: str) -> str:
    """Code without what says nothing: comments and empty lines."""
    return "\n".join(line.rstrip() for line in source.split("\n") if line.strip() and not line.strip().startswith("#"))


def zipped(text: str | bytes, name: str = "homework/minibatches.ipynb", packed: bool = False) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        archive.writestr(name, text)
        archive.writestr("__MACOSX/homework/._minibatches.ipynb", b"\0\5\x16\7")
    return data.getvalue()


def two_zipped() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("a.ipynb", "{}")
        archive.writestr("b.ipynb", "{}")
    return data.getvalue()


def zipped_texts(count: int, content: bytes) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(count):
            archive.writestr(f"{number}.txt", content)
    return data.getvalue()


def greedy_xz(content: bytes) -> bytes:
    """What says of itself that 1 GB of memory is needed to unpack it: the .xz file format 1.2.1, 3.1 and 5.3.1."""
    packed = bytearray(lzma.compress(content))
    end = 12 + 4 * packed[12]
    packed[12 + 4] = 36  # of the dictionary
    packed[end : end + 4] = zlib.crc32(packed[12:end]).to_bytes(4, "little")
    return bytes(packed)


def cut_off(archive: bytes) -> bytes:
    """An archive without its directory."""
    return archive[: archive.index(b"PK\x01\x02")]


def in_word(text: str) -> bytes:
    """A document in which each line is a paragraph."""

    def paragraph(line: str) -> str:
        runs = "<w:tab/>".join(f'<w:t xml:space="preserve">{html.escape(part)}</w:t>' for part in line.split("\t"))
        return f'<w:p w:rsidR="00A77427"><w:r>{runs}</w:r></w:p>\n'

    body = "".join(map(paragraph, text.split("\n")))
    return zipped(f"<w:document><w:body>{body}</w:body></w:document>", "word/document.xml")


def flowed(text: str) -> str:
    """A mail with the text in its body, in lines of about 72 characters."""
    wrapped = re.sub(r"(?m)^(.{60,72} )(?=\S)", r"\1\n", text)
    return f"From: ada\nContent-Type: text/plain; charset=utf-8; format=flowed\n\nHere:\n\n{wrapped}\n-- \nAda\n"


def tarred(text: str, mode: str) -> bytes:
    """The folder of a whole course, with other notebooks in it."""
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode=f"w:{mode}") as archive:
        for name, content in (("course/first.ipynb", "{}"), ("course/week 7/minibatches.ipynb", text), ("course/README.md", "#")):
            member = tarfile.TarInfo(name)
            member.size = len(content.encode())
            archive.addfile(member, io.BytesIO(content.encode()))
    return data.getvalue()


def wrong_checksum(archive: bytes) -> bytes:
    """An archive as a faulty program writes it."""
    place = archive.index(b"PK\x01\x02") + 16  # of the checksum in the directory: APPNOTE.TXT 4.3.12
    return archive[:place] + bytes(4) + archive[place + 4 :]


def in_open_document(text: str, times: int = 1) -> bytes:
    """A document in which each line is a paragraph, with runs of blanks as numbers."""
    lines = [re.sub(" +", lambda run: f'<text:s text:c="{len(run[0])}"/>', html.escape(line)) for line in text.split("\n")]
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml", "<office:text>" + "".join(f"<text:p>{line}</text:p>\n" for line in lines) * times + "</office:text>"
        )
    return data.getvalue()


def mailed(text: str) -> bytes:
    mail = EmailMessage()
    mail["Subject"] = "my homework"
    mail.set_content("Here it is.")
    mail.add_attachment(text.encode(), maintype="application", subtype="octet-stream", filename="minibatches.ipynb")
    return mail.as_bytes()


def rich(text: str) -> bytes:
    signs = {"\\": "\\\\", "{": "\\{", "}": "\\}", "\n": "\\par\n"}
    body = "".join(signs.get(sign) or (sign if sign < "\x7f" else f"\\u{ord(sign)}?") for sign in text)
    return b"{\\rtf1\\ansi{\\fonttbl{\\f0 Courier New;}}\\f0\\fs20 " + body.encode("ascii") + b"}"


WRAPPED: dict[str, Callable[[str], bytes | str]] = {
    "gzip": lambda text: gzip.compress(text.encode(), mtime=0),
    "zip": zipped,
    "zip in a zip": lambda text: zipped(zipped(text), "homework.zip"),
    "zip that was cut off": lambda text: cut_off(zipped(text)),
    "packed zip that was cut off": lambda text: cut_off(zipped(text, packed=True)),
    "zip with a wrong checksum": lambda text: wrong_checksum(zipped(text, packed=True)),
    "tar": lambda text: tarred(text, ""),
    "tar, packed by xz": lambda text: tarred(text, "xz"),
    "tar, packed by bzip2": lambda text: tarred(text, "bz2"),
    "OpenDocument": in_open_document,
    "tar that was cut off": lambda text: tarred(text, "").partition(b"course/README.md")[0] + b"course/README",
    "encoded twice": lambda text: ("\ufeff" + text).encode().decode("cp1252").encode(),
    "zip of another file": lambda text: zipped(text, "minibatches.txt"),
    "Word": lambda text: in_word(text),
    "quoted-printable": lambda text: quopri.encodestring(text.encode()),
    "flowed mail": flowed,
    "text within JSON": lambda text: json.dumps({"type": "notebook", "content": text}),
    "zip in a gzip": lambda text: gzip.compress(zipped(text), mtime=0),
    "base64": lambda text: "data:application/json;base64," + base64.b64encode(text.encode()).decode(),
    "mail": mailed,
    "form": lambda text: "file=" + urllib.parse.quote_plus(text) + "&name=ada",
    "escaped": lambda text: html.escape(text),
    "page": lambda text: f"<html><style>pre {{ color: red }}</style><pre>{html.escape(text, quote=False)}</pre></html>",
    "rich text": rich,
    "utf-16 without a mark": lambda text: text.encode("utf-16-le"),
    "utf-16-be without a mark": lambda text: text.encode("utf-16-be"),
    "cp1252": lambda text: text.encode("cp1252", "replace"),
    "zeros behind it": lambda text: text.encode() + bytes(4096),
    "carriage returns doubled": lambda text: text.replace("\n", "\r\r\n"),
    "smart quotes": lambda text: re.sub(r'(?<!\\)"', "“", text),
    "comments": lambda text: "// edited\n" + text.replace("\n  },", "\n  }, /* next */").replace("\n  ],", ",\n  ],"),
    "no commas between cells": lambda text: text.replace("\n  },\n  {", "\n  }\n  {"),
    "Python": lambda text: repr(json.loads(text)),
    "capitals": lambda text: text.replace('"cells"', '"Cells"').replace('"metadata"', '"Metadata"'),
    "contents": lambda text: json.dumps({"name": "minibatches.ipynb", "type": "notebook", "content": json.loads(text)}),
    "in a raw cell": lambda text: json.dumps({"cells": [{"cell_type": "raw", "metadata": {}, "source": text}], "nbformat": 4}),
    "lines": lambda text: "\n".join(json.dumps(cell) for cell in json.loads(text)["cells"]),
    "tags": lambda text: "".join(
        f'<VSCode.Cell language="{"python" if cell["cell_type"] == "code" else "markdown"}">\n{cell["source"]}\n</VSCode.Cell>\n'
        for cell in json.loads(text)["cells"]
    ),
}


@pytest.mark.parametrize("way", WRAPPED)
def test_a_notebook_that_was_wrapped_up(tmp_path: Path, way: str) -> None:
    submission = read_data(tmp_path, WRAPPED[way](answered()))
    assert [bare(one) for one in student_cells(submission)] == [bare(one) for one in solutions()]
    assert submission.answers["q6"].strip() == ANSWER


def exported(form: str) -> str:
    notebook = nbformat.reads(answered(), as_version=4)
    if form == "colab":
        parts = [f'"""{cell.source}"""' if cell.cell_type == "markdown" else cell.source for cell in notebook.cells]
        return "# -*- coding: utf-8 -*-\n" + "\n\n".join(parts)
    if form == "view":
        return "\n\n".join(
            f"[{n}]:\n{cell.source}\n4 rows" if cell.cell_type == "code" else cell.source for n, cell in enumerate(notebook.cells)
        )
    if form == "report":
        names = ("q1", "q2", "q3", "q4", "q5")
        return "\n".join(f"Question {name[1]}: my answer\n{code}" for name, code in zip(names, solutions(), strict=True))
    if form == "rst":  # as nbconvert writes it, which needs pandoc
        return "\n".join(
            f".. code:: ipython3\n\n{textwrap.indent(cell.source, '    ')}\n\n.. parsed-literal::\n\n    4 rows\n"
            if cell.cell_type == "code"
            else cell.source
            for cell in notebook.cells
        )
    if form in ("html", "script", "markdown"):
        exporter: Any = {
            "html": nbconvert.HTMLExporter,
            "script": nbconvert.PythonExporter,
            "markdown": nbconvert.MarkdownExporter,
        }[form]()
        text: str = exporter.from_notebook_node(notebook)[0]
        return text
    return str(jupytext.writes(notebook, fmt=form))


@pytest.mark.parametrize(
    "form", ["py:percent", "md", "Rmd", "md:myst", "html", "script", "markdown", "rst", "view", "report", "colab"]
)
def test_a_notebook_that_was_exported(tmp_path: Path, form: str) -> None:
    submission = read_data(tmp_path, exported(form))
    steps = [step for step in submission.steps if step.kind == "student"]
    for question, solution in zip(("q1", "q2", "q3", "q4", "q5"), solutions(), strict=True):
        own = "\n".join(step.source for step in steps if step.grade_id in (question, ""))
        assert all(line in bare(own) for line in bare(solution).split("\n")), question
        assert any(step.grade_id == question for step in steps)


def codes() -> list[str]:
    return [cell["source"] for cell in solved()["cells"] if cell["cell_type"] == "code"]


def at_prompts(first: str, further: str) -> str:
    """A console's record: a mistyped line with what it gave, and each cell, with something printed below it."""
    lines = [f"{first}print(1", "SyntaxError: '(' was never closed"]
    for code in codes():
        head, *rest = code.split("\n")
        lines += [first + head, *(further + line for line in rest), "[604.1, 591.2]", "loss: float 3"]
    return "\r\n".join(["Python 3.12.3 (main, Apr 10 2024)", *lines])


def marimo() -> str:
    cells = "".join(f"@app.cell\ndef _(torch):\n{textwrap.indent(code, '    ')}\n    return (dataset,)\n\n\n" for code in codes())
    return f'import marimo\n\napp = marimo.App()\n\n\n{cells}if __name__ == "__main__":\n    app.run()\n'


def patch() -> str:
    """What git shows of a solution."""
    handed_out = nbformat.writes(nbformat.from_dict(corpus.base_notebook(False)))
    lines = difflib.unified_diff(
        handed_out.splitlines(), answered().splitlines(), "a/minibatches.ipynb", "b/minibatches.ipynb", "", "", 0, ""
    )
    return "From: Ada\nSubject: [PATCH] solved\n\n" + "\n".join(lines)


def paged() -> str:
    lines = (html.escape(line).replace(" ", "&nbsp;") for code in codes() for line in code.split("\n"))
    return "<html><body><p>My answers</p>" + "".join(f"<div><span>{line}</span></div>" for line in lines) + "</body></html>"


LOOSE: dict[str, Callable[[], str | bytes]] = {
    "Python's prompts": lambda: at_prompts(">>> ", "... "),
    "IPython's prompts": lambda: at_prompts("In [12]: ", "    ...: "),
    "a terminal's colours": lambda: re.sub(r"(?m)^", "\x1b[0;32m", at_prompts("In [2]: ", "   ...: \x1b[0m")),
    "line numbers": lambda: (
        "My answers\n" + "\n".join(f"{n:6}\t{line}" for n, line in enumerate("\n\n".join(codes()).split("\n")))
    ),
    "a quotation": lambda: "Ada wrote:\n\n" + re.sub("(?m)^", "> ", "\n\n".join(codes())) + "\n\nThanks.",
    "callouts": lambda: "\n\n".join(re.sub("(?m)^", "> > ", f"[!note]\n```python\n{code}\n```") for code in codes()),
    "a chat": lambda: "\n".join(f"[12.05.24, 20:08] Ada: ```{code}```\n[12.05.24, 20:09] Ada: right?" for code in codes()),
    "a page": paged,
    "a web archive": lambda: plistlib.dumps({"WebMainResource": {"WebResourceData": paged().encode()}}, fmt=plistlib.FMT_BINARY),
    "an Org file": lambda: (
        "* Answers\n" + "\n".join(f"#+begin_src python\n{org(code)}\n#+end_src\nIt works." for code in codes())
    ),
    "a report": lambda: "\n".join(f"\\begin{{lstlisting}}\n{code}\n\\end{{lstlisting}}\nAs one sees" for code in codes()),
    "another program's JSON": lambda: json.dumps({"cells": [{"kind": 2, "value": code} for code in codes()]}),
    "lines of a file": lambda: "\n".join(f'"{json.dumps(line)[1:-1]}\\n",' for code in codes() for line in code.split("\n")),
    "a patch": patch,
    "marimo": marimo,
    "an archive of scripts": lambda: scripts(),
}


def org(code: str) -> str:
    return re.sub(r"(?m)^([ ]*)(?=\*)", r"\1,", textwrap.indent(code, "  "))


def scripts() -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for number, code in enumerate(codes()):
            archive.writestr(f"answers/{number:02}.py", code)
        archive.writestr("answers/data.csv", "1,2")
    return data.getvalue()


@pytest.mark.parametrize("form", LOOSE)
def test_code_in_any_text(tmp_path: Path, form: str) -> None:
    folder = tmp_path / "ada"
    folder.mkdir()
    data = LOOSE[form]()
    (folder / "answers.dat").write_bytes(data if isinstance(data, bytes) else data.encode())
    (found,) = find_submissions([folder], "minibatches")
    submission = read_data(tmp_path, found.path.read_bytes())
    steps = [step for step in submission.steps if step.kind == "student"]
    for question, solution in zip(("q1", "q2", "q3", "q4", "q5"), solutions(), strict=True):
        own = "\n".join(step.source for step in steps if step.grade_id in (question, ""))
        assert all(line in bare(own) for line in bare(solution).split("\n")), question
        assert any(step.grade_id == question for step in steps)
    assert not any("SyntaxError" in step.source or step.source.startswith("loss:") for step in steps)


def test_a_text_about_code_is_none(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="not a notebook"):
        read_data(tmp_path, "I could not do it.\nDataLoader\n1\n[604.1, 591.2]\nloss: float\n")


@pytest.mark.parametrize("form", ["py:percent", "md:myst", "html", "colab"])
def test_the_answer_that_a_person_reads(tmp_path: Path, form: str) -> None:
    assert read_data(tmp_path, exported(form)).answers["q6"].strip() == ANSWER


def conflict(ours: str, theirs: str, base: str = "") -> str:
    middle = f"||||||| base\n{base}" if base else ""
    return f"<<<<<<< HEAD\n{ours}{middle}=======\n{theirs}>>>>>>> master\n"


STUB = '    "raise NotImplementedError()"\n'


@pytest.mark.parametrize("base", ["", STUB])
@pytest.mark.parametrize("where", ["outputs", "answer here", "answer there", "both"])
def test_a_merge_that_left_its_marks(tmp_path: Path, where: str, base: str) -> None:
    lines = [line + "\n" for line in answered().split("\n")]
    place = next(number for number, line in enumerate(lines) if "def train" in line)
    here = lines[place] if where != "outputs" else '   "execution_count": 3,\n'
    sides = {
        "outputs": (here, here.replace("3", "4")),
        "answer here": (here, STUB),
        "answer there": (STUB, here),
        "both": (here, here),
    }
    if where == "outputs":
        place = next(number for number, line in enumerate(lines) if '"execution_count"' in line)
    lines[place] = conflict(*sides[where], base)
    submission = read_data(tmp_path, "".join(lines))
    assert student_cells(submission) == solutions()
    assert any("merge" in repair for repair in submission.repairs)
    cut_off = read_data(tmp_path, "".join(lines)[:-300])
    assert student_cells(cut_off) == solutions()
    assert any("merge" in repair for repair in cut_off.repairs)


def test_marks_of_a_merge_within_a_cell(tmp_path: Path) -> None:
    notebook = solved()
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "q2":
            cell["source"] = conflict("# YOUR CODE HERE\nraise NotImplementedError()\n", cell["source"] + "\n")
    sources = student_cells(read_data(tmp_path, json.dumps(notebook)))
    assert [source.strip() for source in sources] == solutions()
    assert any("merge" in repair for repair in read_data(tmp_path, json.dumps(notebook)).repairs)


@pytest.mark.parametrize(
    "damage",
    [
        lambda source: source.split("\n"),
        lambda source: source.replace("\n", "\r"),
        lambda source: source.replace("\n", "\u2028"),
        lambda source: source.replace(" ", "\u00a0") + "\u200b",
    ],
)
def test_odd_ends_of_lines_and_blanks(tmp_path: Path, damage: Callable[[str], Any]) -> None:
    notebook = solved()
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "q3":
            cell["source"] = damage(cell["source"])
    assert [bare(source) for source in student_cells(read_data(tmp_path, json.dumps(notebook)))] == [
        bare(one) for one in solutions()
    ]


def test_signs_of_a_word_processor(tmp_path: Path) -> None:
    notebook = solved()
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "q4":
            cell["source"] = (
                cell["source"].replace("fig", "\ufb01g").replace("(", "\uff08").replace('"', "\u201c").replace("- ", "\u2013 ")
            )
    assert student_cells(read_data(tmp_path, json.dumps(notebook))) == solutions()


def test_answers_in_the_cells_of_other_questions(tmp_path: Path) -> None:
    """Each in the cell of the next one, as if the cells stood above the questions."""
    notebook = solved()
    cells = {cell["metadata"]["nbgrader"]["grade_id"]: cell for cell in notebook["cells"]}
    for question, answer in zip(("q2", "q3", "q4", "q5", "q6"), solutions(), strict=True):
        cells[question] |= {"source": answer, "cell_type": "code"}
    cells["q1"]["source"] = ""
    submission = read_data(tmp_path, json.dumps(notebook))
    assert [(step.grade_id, step.source) for step in submission.steps if step.kind == "student"] == list(
        zip(("q1", "q2", "q3", "q4", "q5"), solutions(), strict=True)
    )
    assert "q1: the answer stood in the cell of q2" in submission.repairs


def test_an_answer_that_defines_other_names_stays_in_its_cell(tmp_path: Path) -> None:
    notebook = solved()
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "q4":
            cell["source"] = "loss_vs_epoch = list(loss_vs_epoch)\nplt.plot(loss_vs_epoch)"
    submission = read_data(tmp_path, json.dumps(notebook))
    assert ("q4", "loss_vs_epoch = list(loss_vs_epoch)\nplt.plot(loss_vs_epoch)") in {
        (step.grade_id, step.source) for step in submission.steps
    }


def test_what_python_takes_stays_as_it_is(tmp_path: Path) -> None:
    notebook = solved()
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "q4":
            cell["source"] += "\nax.set_title('50\u00a0rows\u2028a batch')"
    assert "'50\u00a0rows\u2028a batch'" in student_cells(read_data(tmp_path, json.dumps(notebook)))[3]


def test_code_in_the_fence_of_a_text(tmp_path: Path) -> None:
    notebook = solved()
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "q5":
            cell["cell_type"] = "markdown"
            cell["source"] = f"My class:\n\n```python\n{cell['source']}\n```\nand a note:\n```text\nnot code\n```"
    assert student_cells(read_data(tmp_path, json.dumps(notebook))) == solutions()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (zipped("{}", "a.ipynb"), "not a notebook"),
        (zipped("x", "b.txt"), "not a notebook"),
        (two_zipped(), "a zip archive that does not hold just one notebook"),
        (gzip.compress(b"{", mtime=0)[:-9], "not a notebook"),
        (gzip.compress(bytes(150 * 2**20), mtime=0), "not a notebook"),
        (b"data:application/json;base64," + b"A" * 301, "not a notebook"),
        (b"From: ada\nContent-Type: text/plain\n\nI forgot the notebook.\n", "not a notebook"),
        (b"{\\rtf1 no notebook}", "not a notebook"),
        (b"{'cells': " + b"[" * 5000, "not a notebook"),
        (b"<html>" + b"<pre" * 10_000, "not a notebook"),
        (b'{"a": ' + b"/*" * 100_000 + b'"' * 99_999, "not a notebook"),
        (b"<<<<<<< a\n" * 100_000, "not a notebook"),
        (b"import torch\n" + b"x\n\n" * 400_000, "not a notebook"),
        (b"(\n" * 9000, "not a notebook"),
        (greedy_xz(b'{"cells": [{"cell_type": "code", "source": "x = 1"}]}'), "not a notebook"),
        (b"".join(b" " * depth + b"if x:\n" for depth in range(99)) * 90, "not a notebook"),
        (b"".join(b"%d\ta = (\n" % number for number in range(9000)), "not a notebook"),
    ],
    ids=itertools.count(),  # archives hold the time, and all workers must call a test alike
)
def test_nothing_to_be_unwrapped(tmp_path: Path, data: bytes, says: str) -> None:
    with pytest.raises(Unreadable, match=says):
        read_data(tmp_path, data)


BLOWN_UP: dict[str, Callable[[], bytes]] = {
    "many texts in an archive": lambda: zipped_texts(300, b" " * 2**20),
    "many blanks in a document": lambda: in_open_document(" " * 999 + "x", 100_000),
}


@pytest.mark.parametrize("kind", BLOWN_UP)
def test_what_little_becomes_is_bounded(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "minibatches.ipynb"
    path.write_bytes(BLOWN_UP[kind]())
    tracemalloc.start()
    try:
        with pytest.raises(Unreadable):
            cells_of(path, [])
        assert tracemalloc.get_traced_memory()[1] < 150 * 2**20
    finally:
        tracemalloc.stop()


def test_a_cell_that_ends_behind_its_source(tmp_path: Path) -> None:
    text = answered()
    end = text.index('"source"', text.index("class CustomDataset") + 10)  # of the next cell
    in_picture = text[: text.rindex("{", 0, end)].rstrip().removesuffix(",").removesuffix("}") + ', "outputs": ["iVBORw0KGgo'
    assert student_cells(read_data(tmp_path, in_picture)) == solutions()


def test_a_cell_with_lists_within_lists(tmp_path: Path) -> None:
    notebook = solved()
    for cell in notebook["cells"]:
        if cell["metadata"]["nbgrader"]["grade_id"] == "q3":
            cell["outputs"] = ["deep"]
    text = json.dumps(notebook).replace('"deep"', "[" * 3000 + "]" * 3000)
    assert student_cells(read_data(tmp_path, text)) == solutions()


def test_a_notebook_of_too_many_cells(tmp_path: Path) -> None:
    notebook = solved()
    notebook["cells"] += [{"cell_type": "code", "metadata": {}, "source": "1"}] * 5000
    submission = read_data(tmp_path, json.dumps(notebook))
    assert student_cells(submission)[:5] == solutions()
    assert len(submission.steps) < 2050
    assert "there are too many cells; 2000 were read" in submission.repairs


CONTENTS = {
    "-": "",
    "!": "import torch\n\nx = 1\n",
    "#": json.dumps({"cells": [{"cell_type": "code", "source": "# YOUR CODE HERE\nraise NotImplementedError()"}] * 5}),
    "~": "version https://git-lfs.github.com/spec/v1\n",
}  # of a file, by its mark


@pytest.mark.parametrize(
    ("files", "chosen"),
    [
        (["Minibatches.IPYNB"], "Minibatches.IPYNB"),
        (["minibatches (1).ipynb", "Untitled.ipynb"], "minibatches (1).ipynb"),
        (["minibatches.ipynb", "minibatches-Copy1.ipynb"], "minibatches.ipynb"),
        (["minibatches.ipynb", "._minibatches.ipynb"], "minibatches.ipynb"),
        (["-minibatches.ipynb", "work.ipynb"], "work.ipynb"),
        (["minibatches.ipynb.txt"], "minibatches.ipynb.txt"),
        (["minibatches.zip", "boston-house-prices.csv"], "minibatches.zip"),
        ([".ipynb_checkpoints/minibatches-checkpoint.ipynb"], ".ipynb_checkpoints/minibatches-checkpoint.ipynb"),
        (["Abgabe/minibatches (2).ipynb", "online.html"], "Abgabe/minibatches (2).ipynb"),
        (["minibatches/work.ipynb", "other/other.ipynb"], "minibatches/work.ipynb"),
        (
            ["-minibatches.ipynb", ".ipynb_checkpoints/minibatches-checkpoint.ipynb"],
            ".ipynb_checkpoints/minibatches-checkpoint.ipynb",
        ),
        (["~minibatches.ipynb", "!minibatches.py"], "minibatches.py"),
        (["minibatches.ipynb", "!minibatches.py"], "minibatches.ipynb"),
        (["-minibatches.ipynb", "!minibatches.pdf"], "minibatches.pdf"),
        (["-minibatches.ipynb", "notes.txt"], "minibatches.ipynb"),
        (["#minibatches.ipynb", "!minibatches-Copy1.ipynb"], "minibatches-Copy1.ipynb"),
        (["#minibatches.ipynb", "!a.ipynb", "!b.ipynb"], "minibatches.ipynb"),
        (["-minibatches.ipynb", ".~minibatches.ipynb"], ".~minibatches.ipynb"),
        (["minibatches.ipynb", ".~minibatches.ipynb"], "minibatches.ipynb"),
        (["__MACOSX/minibatches.ipynb", ".trash/minibatches.ipynb", "!a.rst"], "a.rst"),
        (["a.ipynb", "b.ipynb"], ""),
        (["a/a.ipynb", "b/b.ipynb"], ""),
        (["notes.doc"], ""),
    ],
)
def test_which_file_of_a_folder_counts(tmp_path: Path, files: list[str], chosen: str) -> None:
    for name in files:
        path = tmp_path / "ada" / name.lstrip("-!~#")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(CONTENTS.get(name[0], "{}"))
    (found,) = find_submissions([tmp_path / "ada"], "minibatches")
    assert (found.path == tmp_path / "ada" / chosen and not found.problem) if chosen else found.problem


def test_of_an_archive_the_copy_that_was_worked_in_counts(tmp_path: Path) -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("minibatches.ipynb", nbformat.writes(nbformat.from_dict(corpus.base_notebook(False))))
        archive.writestr("minibatches-Copy1.ipynb", answered())
    assert student_cells(read_data(tmp_path, data.getvalue())) == solutions()


def test_not_all_files_of_a_folder_are_read(tmp_path: Path) -> None:
    for number in range(15):
        (tmp_path / f"{number:02}.txt").write_text("notes")
    (tmp_path / "work.py").write_text(CONTENTS["!"])
    (found,) = find_submissions([tmp_path], "minibatches")
    assert "more than one" in found.problem


def test_of_other_files_no_large_one_is_searched(tmp_path: Path) -> None:
    (tmp_path / "minibatches.ipynb").touch()
    (tmp_path / "log.txt").write_text(CONTENTS["!"] + "#" * 5_000_000)
    (found,) = find_submissions([tmp_path], "minibatches")
    assert found.path.name == "minibatches.ipynb"


def test_nbgrader_takes_the_same_file_of_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "ada" / "minibatches"
    folder.mkdir(parents=True)
    paths = [folder / "Untitled.ipynb", folder / "minibatches (1).ipynb"]
    for path in paths:
        path.write_text("{}")
    assert submitted(folder / "minibatches.ipynb", "ada") == Found("ada", paths[1])
    (folder / "minibatches.ipynb").touch()
    assert submitted(folder / "minibatches.ipynb", "ada") == Found("ada", paths[1])


@pytest.mark.parametrize("digits", [20, 5000])
def test_a_number_that_python_does_not_read(tmp_path: Path, digits: int) -> None:
    text = nbformat.writes(nbformat.from_dict(corpus.base_notebook(True)))
    text = text.replace('"execution_count": null', f'"execution_count": {"7" * digits}', 1)
    assert "7" * digits in text
    assert read_data(tmp_path, text.encode()).repairs == ()


def test_cells_in_metadata_are_no_cells(tmp_path: Path) -> None:
    held = corpus.base_notebook(False)
    held["metadata"]["cells"] = corpus.base_notebook(True)["cells"]
    text = nbformat.writes(nbformat.from_dict(held))
    assert all("TensorDataset(features" not in step.source for step in read_data(tmp_path, text.encode()).steps)
