"""Reads the cells of a notebook file in whatever state: wrapped up, damaged, of an old format, or exported as something else."""

import re
import unicodedata
from collections import deque
from pathlib import Path
from typing import Any

from autograder.assignment import names_bound, parsed, without_magics
from autograder.salvage import exports, loose, nearly_json, wrapped

MAX_BYTES = wrapped.MAX_BYTES
MAX_SEARCHED = 5_000_000  # bytes of a file that may hold a notebook or not
MAX_SOURCE = 1_000_000
MAX_PLACES = 10_000  # in a JSON file that are looked at for cells
MAX_CELLS = 2000
_KEYS = {"cell_type", "source", "input"}


class Unreadable(Exception):
    """There is no work to be found in the file: the message says why, in one line."""


def cells_of(path: Path, repairs: list[str], name: str = "", anywhere: bool = True) -> list[dict[str, Any]]:
    """The cells of the file as plain dicts with type, source, id and grade_id, each a string; what was mended goes to repairs.

    name: what a notebook is called that is the one meant among several in an archive. anywhere: whether code is looked for in a text
    of any kind, if nothing tells cells in it. Raises Unreadable if there are none to be found.
    """
    text = wrapped.text_of(_bytes(path), (name, path.stem), repairs)
    if not text.strip():
        raise Unreadable(f"{path.name}: the file is empty")
    notebook = nearly_json.value(text, repairs)
    found: list[dict[str, Any]] | None
    if notebook is None:
        text = text[: nearly_json.MAX_MENDED]
        damaged, text = text, nearly_json.without_conflicts(text)
        if text != damaged:
            repairs.append(nearly_json.CONFLICTS)
        found = nearly_json.whole_cells(text)
        if found:
            repairs.append(f"the file is damaged; {len(found)} cells could be read")
        else:
            found = _exported(text, repairs, anywhere)
        if not found:
            archive = text.startswith("PK\x03\x04")
            why = "a zip archive that does not hold just one notebook" if archive else "not JSON, and no whole cell in it"
            raise Unreadable(f"{path.name}: not a notebook ({why})")
    else:
        found = _cells_in(_converted(notebook, repairs))
        if not found and (inside := _written_within(notebook, repairs)) is not None:
            found = _cells_in(inside)
        if not found and anywhere:
            found = loose.cells("\n\n".join(_texts(notebook)), repairs) or found
        if found is None:
            raise Unreadable(f"{path.name}: not a notebook (it holds no cells)")
    cells = [plain for cell in found[:MAX_CELLS] for plain in _unpacked(_plain(cell, repairs), repairs)]
    if max(len(found), len(cells)) > MAX_CELLS:
        repairs.append(f"there are too many cells; {MAX_CELLS} were read")
    return cells[:MAX_CELLS]


def holds_code(path: Path, name: str = "", anywhere: bool = False) -> bool:
    """Whether cells with code can be found in the file, as by cells_of; large ones of other kinds are not searched."""
    try:
        return path.stat().st_size <= MAX_SEARCHED and any(
            one["type"] == "code" and one["source"].strip() for one in cells_of(path, [], name, anywhere)
        )
    except (Unreadable, OSError):
        return False


def _exported(text: str, repairs: list[str], anywhere: bool) -> list[dict[str, Any]]:
    """The cells of an export; where more is defined in what is Python in the text, that."""
    found = exports.cells(text, exported := list[str]())
    if anywhere and (not found or any(cell["cell_type"] == "code" and parsed(cell["source"]) is None for cell in found)):
        others = loose.cells(text, mended := list[str]())
        if _names(others) > _names(found):
            repairs += mended
            return others
    repairs += exported
    return found


def _names(cells: list[dict[str, Any]]) -> set[str]:
    return set().union(*(names_bound(cell["source"]) for cell in cells if cell["cell_type"] == "code"))


def _texts(value: Any) -> list[str]:
    """The texts in a JSON value, however deep."""
    found: list[str] = []
    pending, seen = [value], 0
    while pending and seen < MAX_PLACES:
        one = pending.pop()
        seen += 1
        if isinstance(one, str):
            found.append(one)
        else:
            pending += reversed(list(one.values()) if isinstance(one, dict) else one if isinstance(one, list) else [])
    return found


def _bytes(path: Path) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise Unreadable(f"{path.name}: not a file but a folder, a pipe or a device")
        if path.stat().st_size > MAX_BYTES:
            raise Unreadable(f"{path.name}: larger than {MAX_BYTES // 2**20} MB")
        return path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{path.name}: can't be read ({error.strerror})") from None


def _converted(notebook: Any, repairs: list[str]) -> Any:
    """A notebook of an old format in today's; anything else as it is."""
    if isinstance(notebook, dict) and notebook.get("nbformat") in (2, 3):
        import nbformat  # late: it takes half a second, before which the warm parent should have been started

        try:
            new = nbformat.convert(nbformat.from_dict(notebook), 4)
            repairs.append("converted from an old notebook format")
            return new
        except Exception:
            pass  # its cells are looked for as they stand
    return notebook


def _cells_in(value: Any) -> list[dict[str, Any]] | None:
    """The cells of a notebook; or, if a JSON value is none, of all lists of cells in it, however deep. None if it holds no list that could be one."""
    if not isinstance(value, (dict, list)) or (isinstance(value, dict) and not any(map(_is_container, value.values()))):
        return None
    if isinstance(value, dict) and isinstance(value.get("cells"), list):
        own = [_lower(cell) for cell in value["cells"] if isinstance(cell, dict)]
        if any(cell.keys() & _KEYS for cell in own):
            return own  # what else the file holds, in its metadata say, no program shows as a cell
    found: list[dict[str, Any]] = []
    pending, seen = deque([value]), 0
    while pending and seen < MAX_PLACES:
        one = pending.popleft()
        seen += 1
        inside = list(one.values()) if isinstance(one, dict) else one
        cells = [_lower(part) for part in inside if isinstance(part, dict)] if isinstance(one, list) else []
        cells = [cell for cell in cells if cell.keys() & _KEYS]
        found += cells
        if not cells:
            pending += filter(_is_container, inside)
    return found


def _written_within(value: Any, repairs: list[str]) -> Any:
    """The value of JSON that stands as a text in another value: so a program's answer may hold a notebook. None if there is none."""
    texts = [value, *(value.values() if isinstance(value, dict) else ())]
    for text in texts:
        if isinstance(text, str) and '"cell' in text and (found := nearly_json.value(text, [])) is not None:
            repairs.append("it was a text within JSON")
            return found
    return None


def _is_container(value: Any) -> bool:
    return isinstance(value, (dict, list))


def _lower(table: dict[str, Any]) -> dict[str, Any]:
    return {str(key).lower(): value for key, value in table.items()}


def _plain(cell: dict[str, Any], repairs: list[str]) -> dict[str, Any]:
    metadata = cell.get("metadata")
    nbgrader = _lower(metadata).get("nbgrader") if isinstance(metadata, dict) else None
    grade_id = _lower(nbgrader).get("grade_id") if isinstance(nbgrader, dict) else None
    source = cell.get("source", cell.get("input", ""))
    if isinstance(source, list):
        lines = [line for line in source if isinstance(line, str)]
        source = ("" if any(line.endswith("\n") for line in lines) else "\n").join(lines)
    source = source.encode("utf-8", "replace").decode() if isinstance(source, str) else ""
    source = re.sub("\r\n?", "\n", source[:MAX_SOURCE])
    for what, mended in (
        ("a cell held characters that can't be seen or typed, or odd ends of lines", _legible),
        (nearly_json.CONFLICTS, nearly_json.without_conflicts),
    ):
        before, source = source, mended(source)
        if source != before:
            repairs.append(what)
    return {
        "type": cell.get("cell_type") if cell.get("cell_type") in ("markdown", "raw") else "code",
        "source": source,
        "id": cell.get("id") if isinstance(cell.get("id"), str) else "",
        "grade_id": grade_id if isinstance(grade_id, str) else "",
    }


def _legible(source: str) -> str:
    """A source with line feeds at the ends of its lines; where Python refuses it, with the characters that it was typed in."""
    if source.isascii():
        return source
    if "\n" not in source:
        source = re.sub("[\u2028\u2029]", "\n", source)
    seen = re.sub("[\u200b\ufeff]", "", re.sub("[\u2028\u2029]", "\n", source)).replace("\u00a0", " ")
    typed = unicodedata.normalize("NFKC", seen.translate(_TYPED))
    return next((one for one in (source, seen, typed) if parsed(without_magics(one)) is not None), seen)


# What word processors make of quotation marks and of minus.
_TYPED = str.maketrans(
    dict.fromkeys("\u201c\u201d\u201e\u201f", '"')
    | dict.fromkeys("\u2018\u2019\u201a\u201b", "'")
    | dict.fromkeys("\u2010\u2011\u2013\u2014\u2212", "-")
)


def _unpacked(cell: dict[str, Any], repairs: list[str]) -> list[dict[str, Any]]:
    """The cells of the notebook that was pasted into a cell; else the cell itself."""
    source = cell["source"].strip()
    if source.startswith("{") and '"cells"' in source:
        found = _cells_in(nearly_json.value(source, []))
        if found:
            repairs.append("a notebook was pasted into a cell")
            return [_plain(one, repairs) for one in found]
    return [cell]
