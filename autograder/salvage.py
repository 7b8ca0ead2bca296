"""Reads the cells of a notebook file in whatever state: cut off, damaged, of an old format, in another encoding."""

import json
import re
import sys
from pathlib import Path
from typing import Any

import nbformat

MAX_BYTES = 100 * 1024 * 1024
MAX_SOURCE = 1_000_000


class Unreadable(Exception):
    """There is no work to be found in the file: the message says why, in one line."""


def cells_of(path: Path, repairs: list[str]) -> list[dict[str, Any]]:
    """The cells of the file as plain dicts with type, source, id and grade_id, each a string; what was mended goes to repairs.

    Raises Unreadable if there are none to be found.
    """
    try:
        if path.exists() and not path.is_file():
            raise Unreadable(f"{path.name}: not a file but a folder, a pipe or a device")
        if path.stat().st_size > MAX_BYTES:
            raise Unreadable(f"{path.name}: larger than {MAX_BYTES // 2**20} MB")
        data = path.read_bytes()
    except OSError as error:
        raise Unreadable(f"{path.name}: can't be read ({error.strerror})") from None
    text = _text(data, repairs)
    if not text.strip():
        raise Unreadable(f"{path.name}: the file is empty")
    try:
        notebook = json.loads(text)
    except (ValueError, RecursionError):
        return _salvaged(path, text, repairs)
    if isinstance(notebook, dict) and notebook.get("nbformat") in (2, 3):
        try:
            notebook = nbformat.convert(nbformat.from_dict(notebook), 4)
            repairs.append("converted from an old notebook format")
        except Exception:
            pass  # its cells are looked for as they stand
    return [_plain(cell) for cell in _cell_list(path, notebook)]


def _text(data: bytes, repairs: list[str]) -> str:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            repairs.append(f"read as {encoding}")
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        repairs.append("some characters were not valid UTF-8")
        return data.decode("utf-8", "replace")


def _cell_list(path: Path, notebook: Any) -> list[Any]:
    if isinstance(notebook, dict):
        cells = notebook.get("cells")
        if isinstance(cells, list):
            return [cell for cell in cells if isinstance(cell, dict)]
        worksheets = notebook.get("worksheets")
        if isinstance(worksheets, list):
            sheets = [sheet.get("cells") for sheet in worksheets if isinstance(sheet, dict)]
            return [cell for cells in sheets if isinstance(cells, list) for cell in cells if isinstance(cell, dict)]
    if isinstance(notebook, list):
        return [cell for cell in notebook if isinstance(cell, dict)]
    raise Unreadable(f"{path.name}: not a notebook (it holds no cells)")


def _salvaged(path: Path, text: str, repairs: list[str]) -> list[dict[str, Any]]:
    """The cells that are whole in a file that is not JSON as a whole: cut off, or damaged somewhere."""
    decoder, cells, place, in_vain = json.JSONDecoder(strict=False), [], 0, 0
    for start in re.finditer(r'\{\s*"(?:cell_type|attachments|execution_count|id|metadata|outputs|source|input)"', text):
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
            continue
        if "cell_type" in cell and ("source" in cell or "input" in cell):
            cells.append(_plain(cell))
    if not cells:
        raise Unreadable(f"{path.name}: not a notebook (not JSON, and no whole cell in it)")
    repairs.append(f"the file is damaged; {len(cells)} cells could be read")
    return cells


def _plain(cell: dict[str, Any]) -> dict[str, Any]:
    metadata = cell.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    grade_id = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    source = cell.get("source", cell.get("input", ""))
    if isinstance(source, list):
        source = "".join(line for line in source if isinstance(line, str))
    return {
        "type": cell.get("cell_type") if cell.get("cell_type") in ("markdown", "raw") else "code",
        "source": source[:MAX_SOURCE] if isinstance(source, str) else "",
        "id": cell.get("id") if isinstance(cell.get("id"), str) else "",
        "grade_id": grade_id if isinstance(grade_id, str) else "",
    }
