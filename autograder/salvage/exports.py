"""The cells of a notebook that was saved as something else: a script, Markdown, or an HTML page.

Everything here takes time in proportion to the text's length, whatever is in it.
"""

import ast
import re
import textwrap
from itertools import islice
from typing import Any

from autograder import syntax
from autograder.assignment import parsed, without_magics
from autograder.salvage.wrapped import unescaped

MAX_SCRIPT = 1_000_000  # characters
MAX_PARAGRAPHS = 2000
MAX_TRIED = 10  # ends of a cell's code
_PYTHON = re.compile(r"(\{?\.?(i?python3?|py|code-cell)\b.*)?")
_BEGINS = re.compile(
    r"""<div\sclass="[^"<>]{0,200}\bhighlight\b[^"<>]{0,200}"[^<>]{0,200}>\s{0,20}(?P<code><pre\b[^<>]{0,200}>)"""
    r"""|<div\sclass="[^"<>]{0,200}\b(?:jp-RenderedMarkdown|text_cell_render)\b[^"<>]{0,200}"[^<>]{0,200}>"""
)
_CODE_BLOCK = re.compile(r"(?m)^\.\. code(?:-block)?:: *i?python3?[ \t]*\n")
_PROMPT = re.compile(r"(?m)^(?:In )?\[[\d *]{1,10}\]:[ \t]*\n")
_ASSISTANT = re.compile(r"<VSCode\.Cell\b([^<>]{0,200})>\n?")


def cells(text: str, repairs: list[str]) -> list[dict[str, Any]]:
    """The cells of an export, each with cell_type and source; none if the text is none that is known. What it is goes to repairs."""
    text = text.replace("\r\n", "\n")
    if "<VSCode.Cell" in text:
        found, form = _of_assistant(text), "cells in XML"
    elif re.match(r"\s*<(!doctype|html)", text, re.I):
        found, form = _of_page(text), "an HTML page"
    elif re.search(r"(?m)^import marimo$", text) and (found := _of_marimo(text)):
        form = "a marimo notebook"
    elif re.search(r"(?m)^```+[ \t]*\{?(i?python3?|py|code-cell)\b", text):
        found, form = _of_markdown(text), "Markdown"
    elif _CODE_BLOCK.search(text):
        found, form = _of_restructured_text(text), "reStructuredText"
    elif _PROMPT.search(text):
        found, form = _of_view(text), "copied from a view of it"
    elif re.search(r"(?m)^(import|from|def|class) \w", text):
        found, form = _of_script(text), "a script"
    else:
        return []
    if found:
        repairs.append(f"it was {form}; {len(found)} cells could be read")
    return found


def fenced_code(markdown: str) -> str:
    """The Python code between the fences of a Markdown text; the whole text if there is none."""
    return "\n".join(cell["source"] for cell in _of_markdown(markdown) if cell["cell_type"] == "code") or markdown


def cell_of(kind: str, source: str) -> dict[str, Any]:
    return {"cell_type": kind, "source": source.strip("\n")}


def _of_assistant(text: str) -> list[dict[str, Any]]:
    """The cells of the form in which an editor's assistant is shown a notebook."""
    parts = _ASSISTANT.split(text)[1:]
    bodies = [unescaped(body.partition("</VSCode.Cell>")[0]) for body in parts[1::2]]
    return [cell_of("markdown" if "markdown" in head else "code", body) for head, body in zip(parts[::2], bodies, strict=True)]


def _of_marimo(text: str) -> list[dict[str, Any]]:
    """The cells of a marimo notebook: each is a function's body, and what it gives on is behind `return`; docs.marimo.io."""
    tree, lines = parsed(text), text.split("\n")
    found = []
    for node in tree.body if tree else ():
        if isinstance(node, ast.With):
            part = node.body
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            is_cell = any(re.match(r"\w+\.cell\b", ast.unparse(one)) for one in node.decorator_list)
            part = [one for one in node.body if not isinstance(one, ast.Return)] if is_cell else [node]
        else:
            continue
        if part:
            found.append(cell_of("code", textwrap.dedent("\n".join(lines[part[0].lineno - 1 : part[-1].end_lineno]))))
    return found


def _of_page(text: str) -> list[dict[str, Any]]:
    """The cells of a page that nbconvert wrote: code in highlighted <pre>, text in <div> of rendered Markdown."""
    found: list[dict[str, Any]] = []
    until = 0
    for start in islice(_BEGINS.finditer(text), MAX_PARAGRAPHS):
        if start.start() < until:
            continue  # within the cell before, which would be read as often as there are such
        kind, end = ("code", "</pre>") if start["code"] else ("markdown", "</div>")
        until = text.find(end, start.end())
        if until < 0:
            break
        found.append(cell_of(kind, unescaped(re.sub(r"<[^<>]*>", "", text[start.end() : until]))))
    return found


def _of_markdown(text: str) -> list[dict[str, Any]]:
    """The cells of Markdown as nbconvert, R Markdown, or MyST write it: code in fences, and the text between them."""
    found: list[dict[str, Any]] = []
    lines: list[str] = []
    fence, kind = "", "markdown"

    def end(of: str) -> None:
        for part in re.split(r"(?m)^\+\+\+.*$", "\n".join(lines)) if of == "markdown" else ["\n".join(lines)]:
            source = re.sub(r"\A(---\n(.*\n)*?---\n|(:[\w-]+:.*\n)+)", "", part) if of == "code" else part
            if source.strip():
                found.append(cell_of(of, source))
        lines.clear()

    if re.search(r"(?m)^[ \t]*> ?(> ?)*(```|~~~)", text):  # in a quotation or a callout
        text = re.sub(r"(?m)^[ \t]*(?:>(?!>>) ?)+", "", text)
    for line in text.split("\n"):
        mark = re.fullmatch(r" {0,3}(```+|~~~+)[ \t]*+([^`]*)", line)
        if mark and not fence:
            fence = mark[1]
            if _PYTHON.fullmatch(mark[2]):
                end("markdown")
                kind = "code"
                continue
        elif mark and mark[1].startswith(fence) and not mark[2]:
            fence = ""
            if kind == "code":
                end("code")
                kind = "markdown"
                continue
        lines.append(line)
    end(kind)
    return found


def _of_restructured_text(text: str) -> list[dict[str, Any]]:
    """The cells of reStructuredText as nbconvert writes it: code in indented blocks, and the text between them."""
    first, *parts = _CODE_BLOCK.split(text, MAX_PARAGRAPHS)
    found = [cell_of("markdown", first)]
    for part in parts:
        block = re.match(r"(?:[ \t]*+\n| {4}.*+\n?)*+", part)
        end = block.end() if block else 0
        found += [cell_of("code", textwrap.dedent(part[:end])), cell_of("markdown", part[end:])]
    return found


def _of_view(text: str) -> list[dict[str, Any]]:
    """The cells of a notebook as it is seen and copied: below each prompt the code, and below that what it printed, and the next text."""
    if len(text) > MAX_SCRIPT / 2:  # its parts may be parsed again and again
        return []
    found = []
    for part in _PROMPT.split(text)[1 : MAX_PARAGRAPHS + 1]:
        lines = part.split("\n")
        code = lines_of_code(lines)
        found += [cell_of("code", "\n".join(lines[:code])), cell_of("markdown", "\n".join(lines[code:]))]
    return [one for one in found if one["source"].strip()]


def lines_of_code(lines: list[str]) -> int:
    """How many of the lines, from the first on, are Python; all of them where that is not soon found out."""
    count = len(lines)
    for _ in range(MAX_TRIED):
        try:
            syntax.parse("\n".join(lines[:count]))
            return count
        except SyntaxError as error:
            count = min(count, error.lineno or 1) - 1
        except (ValueError, RecursionError, MemoryError, SystemError):
            break
    return len(lines)


def _of_script(text: str) -> list[dict[str, Any]]:
    """The cells of a script: between marks as VS Code and nbconvert write them, or, without marks, of statements without an empty line."""
    if len(text) > MAX_SCRIPT:
        return []
    parts = re.split(r"(?m)^# ?(?:%%(?=\s|$)|In ?\[[\d *]{0,10}\]:?)(.*)$", text)
    if len(parts) == 1 and parsed(text) is None:  # code with headings between, as in a report
        parts = re.split(r"(?m)^(?:Question|Exercise|Task|Problem|Q)\.? ?\d\b(.{0,100})$", text)
    if len(parts) == 1:
        return [_of_paragraph(paragraph) for paragraph in paragraphs(text)[:MAX_PARAGRAPHS]]
    found = [cell_of("code", parts[0])]
    for head, body in zip(parts[1::2], parts[2::2], strict=True):
        is_text = "[markdown]" in head or "[md]" in head
        found.append(cell_of("markdown", re.sub(r"(?m)^# ?", "", body)) if is_text else cell_of("code", body))
    return found


def paragraphs(text: str) -> list[str]:
    """Parts of a script that empty lines set apart, none of them within a statement."""
    lines = text.split("\n")
    inside: set[int] = set()
    tree = parsed(without_magics(text))
    if tree is None:
        inside = {number for number, line in enumerate(lines) if line[:1] in (" ", "\t", ")", "]", "}")}
    for node in tree.body if tree else ():
        first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", []))])
        inside.update(range(first, node.end_lineno or first))
    found: list[list[str]] = [[]]
    for number, line in enumerate(lines):
        if line.strip() and number not in inside and number and not lines[number - 1].strip():
            found.append([])
        found[-1].append(line)
    return ["\n".join(part) for part in found if "".join(part).strip()]


def _of_paragraph(source: str) -> dict[str, Any]:
    """The cell of a paragraph; one that is nothing but a string is a text, as Colab writes it."""
    match parsed(source):
        case ast.Module([ast.Expr(ast.Constant(str(text)))]):
            return cell_of("markdown", text)
    return cell_of("code", source)
