"""The code in a text that is neither a notebook nor an export of one: a console's record, a chat, a patch, a report, a mail.

What a program has put before each line, or around it, is taken away in every way that is known; the way that leaves the most Python is
the one. Each run of lines that is Python becomes a cell, and so does the text between.
"""

import ast
import codeop
import json
import re
import warnings
from collections.abc import Callable, Iterator
from itertools import pairwise

from autograder.assignment import names_bound, parsed, without_magics
from autograder.salvage.exports import cell_of, lines_of_code, paragraphs
from autograder.salvage.wrapped import unescaped

MAX_TEXT = 1_000_000  # characters
MAX_LINES = 10_000
MAX_RUN = 500  # lines of a run of code
MAX_IN_VAIN = 300  # lines that look like the beginning of code and are not: each may take what is below it to find out
_TERMINAL = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[@-_=>]|[^\n]\x08")  # ECMA-48
_LINE_ENDS = re.compile(r"<(?:br|hr)\b[^<>]*>|</(?:p|div|li|tr|pre|h\d)>", re.I)


def cells(text: str, repairs: list[str]) -> list[dict[str, str]]:
    """The cells of a text, each with cell_type and source; none if it holds no code that defines anything. What it was goes to repairs."""
    if len(text) > MAX_TEXT:
        return []
    text = _plain(text.replace("\r\n", "\n"))
    best: list[dict[str, str]] = []
    most, form = 0, ""
    for what, lines_of in _FORMS.items() if text.count("\n") < MAX_LINES else ():
        found = list(_runs(lines_of(text)))
        defining = sum(len(one["source"]) for one in found if one["cell_type"] == "code" and names_bound(one["source"]))
        if defining > most:
            best, most, form = found, defining, what
    if best:
        repairs.append(f"it was no notebook but {form}; what is Python in it was read")
    return best


def _plain(text: str) -> str:
    """A text without what a terminal or a browser does not show as text; three backticks begin and end a line."""
    text = _TERMINAL.sub("", text)
    if re.match(r"\s*<(?:!doctype|html|p|div|span|pre)\b", text, re.I):
        text = unescaped(re.sub(r"<[^<>]*>", "", _LINE_ENDS.sub("\n", text.replace("\n", " ")))).replace("\u00a0", " ")
    if "#+begin_src" in text.lower():
        text = re.sub(r"(?m)^([ \t]*),(?=\*|#\+)", r"\1", text)  # as Org escapes what would be its own
    return text.replace("```", "\n```\n")


def _as_it_is(text: str) -> list[str]:
    return text.split("\n")


def _quoted(text: str) -> list[str]:
    """The lines without the marks of a quotation: a mail's, or a callout's in Markdown."""
    return [re.sub(r"^[ \t]*(?:>(?!>>) ?)+", "", line) for line in text.split("\n")] if re.search(r"(?m)^ *> ", text) else []


def _numbered(text: str) -> list[str]:
    """The lines that have numbers before them, without these."""
    pattern = r"[ \t]*(\d+)(?:\t|[:|.] ?|  )(.*)"
    found = [re.fullmatch(pattern, line) for line in text.split("\n")]
    numbers = [int(one[1][:9]) for one in found if one]
    rising = sum(b == a + 1 for a, b in pairwise(numbers))
    return [one[2] if one else "" for one in found] if rising > 0.5 * len(numbers) > 1 else []


def _at_prompts(text: str) -> list[str]:
    """What was typed behind the prompts of Python or IPython."""
    found = [(re.match(_AT_PROMPT, line), line) for line in text.split("\n")]
    typed = [(prompt, line[prompt.end() :]) for prompt, line in found if prompt]
    if not any(prompt["first"] for prompt, _ in typed):
        return []
    return [line for prompt, code in typed for line in ([_END, code] if prompt["first"] else [code])]


_AT_PROMPT = r"[ \t]*(?:(?P<first>>>> ?|In ?\[[\d *]{0,10}\]: ?)|\.{3,10}: ?|\.\.\. ?)"
_END = "$"  # of a cell, for certain: no Python goes on over it


def _patched(text: str) -> list[str]:
    """The lines that a patch adds or keeps, of a notebook as the texts that stand in them."""
    if not re.search(r"(?m)^@@ .* @@", text):
        return []
    lines = [line[1:] for line in text.split("\n") if re.match(r"[+ ](?!\+\+ )", line)]
    return _strings("\n".join(lines)) or lines


def _strings(text: str) -> list[str]:
    """The lines that stand, each in quotation marks, in a part of a notebook's file."""
    lines: list[str] = []
    for found in re.finditer(r'(?m)^[ \t]*(?:"source": *\[?)?("(?:[^"\\\n]|\\.)*"),?[ \t]*\]?,?$|^.*$', text):
        try:
            line = json.loads(found[1], strict=False) if found[1] else ""
        except ValueError:
            line = ""
        lines += line.rstrip("\n").split("\n")
    return lines if any(lines) else []


_FORMS: dict[str, Callable[[str], list[str]]] = {
    "a text": _as_it_is,
    "quotations": _quoted,
    "numbered lines": _numbered,
    "a console's record": _at_prompts,
    "a patch": _patched,
    "a part of one": _strings,
}


def _runs(lines: list[str]) -> Iterator[dict[str, str]]:
    """The cells: each run of lines that is Python, and each of lines that is not."""
    between: list[str] = []
    place, in_vain = 0, 0
    while place < len(lines):
        source, count = "", 0
        if in_vain < MAX_IN_VAIN and _may_begin(lines[place]):
            source, count = _python(_block(lines, place))
            in_vain += not source
        if source:
            yield cell_of("markdown", "\n".join(between))
            yield from (cell_of("code", part) for part in paragraphs(source))
            between.clear()
        else:
            between += [line for line in lines[place : place + max(count, 1)] if line != _END]
        place += max(count, 1)
    yield cell_of("markdown", "\n".join(between))


def _may_begin(line: str) -> bool:
    """Whether a line is a statement, or the beginning of one."""
    if not line.strip():
        return False
    if line.lstrip()[0] in "@%!#":
        return True
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            codeop.compile_command(line.strip(), symbol="exec")
    except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError):
        return False
    return True


def _block(lines: list[str], place: int) -> list[str]:
    """The lines from a place on that are indented as much as the first one, without that."""
    first = lines[place]
    indent = first[: len(first) - len(first.lstrip())]
    block: list[str] = []
    for line in lines[place : place + MAX_RUN]:
        if line.strip() and not line.startswith(indent):
            break
        block.append(line[len(indent) :])
    return block


def _python(block: list[str]) -> tuple[str, int]:
    """The longest beginning of some lines that is Python and does something, and how many lines it takes."""
    plain = without_magics("\n".join(block)).split("\n")
    count = lines_of_code(plain)
    tree = parsed("\n".join(plain[:count]))
    if tree is None or not any(map(_does_something, tree.body)):
        return "", count if tree else 0
    idle = {line for node in tree.body if not _does_something(node) for line in range(node.lineno, (node.end_lineno or 0) + 1)}
    return "\n".join(line for number, line in enumerate(block[:count], 1) if number not in idle), count


def _does_something(node: ast.stmt) -> bool:
    """Whether a statement is more than what any text may hold: words, numbers, and what is printed behind a colon."""
    if isinstance(node, ast.AnnAssign):
        return node.value is not None
    return not isinstance(node, ast.Expr) or isinstance(node.value, (ast.Call, ast.Await))
