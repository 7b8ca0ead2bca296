"""Text that was JSON once: merged with conflicts, edited by hand, written by Python, or cut off."""

import ast
import json
import re
import sys
from collections.abc import Callable
from typing import Any

from autograder.assignment import parsed

MAX_PYTHON = 5_000_000  # characters of a notebook that was written by Python
MAX_PART = 1_000_000  # characters of a cell that is not whole
MAX_MENDED = 20_000_000  # characters of a text that is looked through for more than conflicts
CONFLICTS = "it held merge conflicts; of each, the side with an answer was read"
STUB = re.compile(r"raise NotImplementedError|YOUR ANSWER HERE")
_CONFLICT = re.compile(
    r"^<{7}(?: [^\n]*)?\n(?P<ours>(?:(?![<=>|]{7}).*\n)*+)"
    r"(?:^\|{7}(?: [^\n]*)?\n(?:(?![<=>|]{7}).*\n)*+)?"
    r"^={7}\n(?P<theirs>(?:(?![<=>|]{7}).*\n)*+)^>{7}(?: [^\n]*)?(?:\n|\Z)",
    re.M,
)
_CELL = re.compile(r'\{\s*"(?:cell_type|attachments|execution_count|id|metadata|outputs|source|input)"')
_STRAIGHT = str.maketrans("“”„‘’", '"""\'\'')
_STRING = r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)'  # an unclosed one goes to the end, or each quote in it would be tried anew


def value(text: str, repairs: list[str]) -> Any:
    """The value of JSON, or of text that becomes JSON when mended; None if it doesn't. What was mended goes to repairs."""
    done, changed = [], text
    for what, mended in _MENDINGS.items():
        result = mended(changed)
        if result is None:
            continue
        changed = result
        if what:
            done.append(what)
        try:
            found = json.loads(changed.rstrip("\0 \r\n"), strict=False, parse_int=_whole)
        except (ValueError, RecursionError):
            continue
        repairs += done
        return found
    return _python(text, repairs)


def _whole(digits: str) -> int:
    """A whole number; of one that Python refuses to read, the beginning: no number in a notebook matters."""
    return int(digits[:1000])


def without_conflicts(text: str) -> str:
    """The text with one side of each merge conflict: one's own, but where only the other's has an answer."""
    if "<<<<<<<" not in text:
        return text

    def chosen(conflict: re.Match[str]) -> str:
        ours, theirs = conflict["ours"], conflict["theirs"]
        return theirs if (STUB.search(ours) and not STUB.search(theirs)) or not ours.strip() else ours

    return _CONFLICT.sub(chosen, text.replace("\r\n", "\n"))


def whole_cells(text: str) -> list[dict[str, Any]]:
    """The cells that are whole in a text that is not JSON as a whole: cut off, or damaged somewhere."""
    decoder, cells, place, in_vain = json.JSONDecoder(strict=False, parse_int=_whole), [], 0, 0
    for start in _CELL.finditer(text):
        if start.start() < place:
            continue
        if in_vain > 5 * len(text):
            break  # objects within objects, none of which ends: each is read to the end of the file
        try:
            cell, place = decoder.raw_decode(text, start.start())
        except json.JSONDecodeError as error:
            in_vain += error.pos - start.start()
            continue
        except RecursionError:
            in_vain += sys.getrecursionlimit()
            cell = _part_of_cell(decoder, text[start.start() : start.start() + MAX_PART])
        if "cell_type" in cell and ("source" in cell or "input" in cell):
            cells.append(cell)
    last = _CELL.search(text, place)
    rest = _part_of_cell(decoder, text[last.start() : last.start() + MAX_PART]) if last else {}
    return [*cells, rest] if rest else cells


def _part_of_cell(decoder: json.JSONDecoder, text: str) -> dict[str, Any]:
    """A cell that can't be read to its end, from its type, grade_id and source, if its source is whole; else an empty dict."""
    kind, source = re.search(r'"cell_type":\s*"(\w+)"', text), re.search(r'"source":\s*(?=[\["])', text)
    if kind is None or source is None:
        return {}
    try:
        found, _ = decoder.raw_decode(text, source.end())
    except (ValueError, RecursionError):
        return {}
    grade_id = re.search(r'"grade_id":\s*"([\w-]+)"', text)
    metadata = {"nbgrader": {"grade_id": grade_id[1]}} if grade_id else {}
    return {"cell_type": kind[1], "source": found, "metadata": metadata}


def _resolved(text: str) -> str | None:
    return without_conflicts(text) if "<<<<<<<" in text else None


def _straightened(text: str) -> str | None:
    """With straight quotes, if an editor has curled those of the JSON."""
    return text.translate(_STRAIGHT) if re.match(r"\s*\{\s*[“”„]", text) else None


def _without_comments(text: str) -> str | None:
    """Without comments and trailing commas, and with commas between objects, outside of strings."""
    if len(text) > MAX_MENDED:
        return None
    bare = re.sub(rf"({_STRING})|//[^\n]*|/\*.{{0,500}}?\*/", lambda found: found[1] or "", text, flags=re.S)
    bare = re.sub(rf"({_STRING})|,(?=\s*[\]}}])", lambda found: found[1] or "", bare, flags=re.S)
    return re.sub(rf"({_STRING})|\}}(?=\s*\{{)", lambda found: found[1] or "},", bare, flags=re.S)


_MENDINGS: dict[str, Callable[[str], str | None]] = {
    "": lambda text: text,
    CONFLICTS: _resolved,
    "its quotes were curled": _straightened,
    "its commas were not those of JSON": _without_comments,
}


def _python(text: str, repairs: list[str]) -> Any:
    """The value of a notebook that Python wrote: with single quotes, True and None."""
    if len(text) > MAX_PYTHON or not re.match(r"\s*\{\s*'", text):
        return None
    match parsed(text.strip()):
        case ast.Module([ast.Expr(written)]):
            try:
                found = ast.literal_eval(written)
            except (ValueError, TypeError, RecursionError, MemoryError):  # more than plain data
                return None
            repairs.append("it was written by Python, not as JSON")
            return found
    return None
