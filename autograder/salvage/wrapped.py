"""The text of a file that was wrapped up on its way: compressed, encoded, mailed, or saved as a page of the browser."""

import base64
import bz2
import email
import html
import io
import lzma
import plistlib
import quopri
import re
import struct
import tarfile
import urllib.parse
import zipfile
import zlib
from collections.abc import Callable, Sequence
from itertools import islice
from pathlib import Path
from typing import TypeVar

from autograder.salvage.nearly_json import STUB

MAX_BYTES = 100 * 1024 * 1024
MAX_UNPACKED = 20 * 1024 * 1024  # bytes that a few may have been packed into
MAX_DICTIONARY = 256 * 1024 * 1024  # bytes that xz may take to unpack
MAX_TWICE = 3_000_000  # characters that are looked through for what was encoded twice
MAX_WRAPPINGS = 5
MAX_PARTS = 200  # of a mail, or texts of an archive
MAX_MEMBERS = 20_000  # of an archive
MAX_CANDIDATES = 10  # of an archive that are looked into
_File = TypeVar("_File", str, Path)
_STARTS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
)


def text_of(data: bytes, names: Sequence[str], repairs: list[str]) -> str:
    """The text in a file; what had to be unwrapped goes to repairs. What can't be unwrapped stays as it is.

    names: what a notebook may be called that is the one meant among several, the likeliest first.
    """
    for _ in range(MAX_WRAPPINGS):
        for what, unwrapped in _WRAPPINGS.items():
            try:
                inside = unwrapped(data, names)
            except Exception:  # libraries raise what they like at bytes that only begin like a wrapping
                inside = None
            if inside is not None:
                repairs.append(f"it was {what}")
                data = inside
                break
        else:
            break
    return _decoded(data, repairs)


def _decoded(data: bytes, repairs: list[str]) -> str:
    for start, encoding in _STARTS:
        if data.startswith(start):
            repairs.append(f"read as {encoding}")
            return data.decode(encoding, "replace")
    try:
        text = data.decode("utf-8")
        if len(text) <= MAX_TWICE and ("\u00c3" in text or "\u00e2\u20ac" in text):
            once = re.sub(r"[^\0-\x7f]+", _encoded_once, text)
            repairs += ["it was encoded twice"] if once != text else []
            return once.removeprefix("\ufeff")
        return text
    except UnicodeDecodeError:
        repairs.append("some characters were not valid UTF-8")
    text = data.decode("utf-8", "replace")
    sound = sum(character > "\x7f" for character in text) - text.count("\ufffd")
    return text if sound >= text.count("\ufffd") else data.decode("cp1252", "replace")


def _encoded_once(run: re.Match[str]) -> str:
    """Characters that were UTF-8, were taken for Windows-1252, and encoded once more; others as they are."""
    try:
        return b"".join(one.encode("latin-1" if "\x80" <= one <= "\x9f" else "cp1252") for one in run[0]).decode("utf-8")
    except UnicodeError:
        return run[0]


def unescaped(text: str) -> str:
    """HTML's entities as the characters that they stand for; those of numbers that no character has are left out."""
    return html.unescape(re.sub(r"&#\w{8,}", "", text))


def _decompressed(data: bytes, names: Sequence[str]) -> bytes | None:
    if data.startswith(b"\x1f\x8b"):
        return zlib.decompressobj(wbits=31).decompress(data, MAX_UNPACKED)
    if data.startswith(b"\xfd7zXZ\0"):
        return lzma.LZMADecompressor(memlimit=MAX_DICTIONARY).decompress(data, MAX_UNPACKED)
    return bz2.BZ2Decompressor().decompress(data, MAX_UNPACKED) if data.startswith(b"BZh") else None


def _unzipped(data: bytes, names: Sequence[str]) -> bytes | None:
    if not data.startswith(b"PK\x03\x04"):
        return None
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:  # cut off, and so without its directory
        members = (_member_at(data, start.start()) for start in islice(re.finditer(rb"PK\x03\x04", data), MAX_PARTS))
        return next((inside for name, inside in members if name.lower().endswith(".ipynb") and not _LITTER.search(name)), None)

    def read(name: str) -> bytes:
        try:
            with archive.open(name) as file:
                return file.read(MAX_UNPACKED)
        except zipfile.BadZipFile:  # of a wrong checksum, say
            return _member_at(data, archive.getinfo(name).header_offset)[1]

    with archive:
        return _of_archive([one.filename for one in archive.infolist() if not one.is_dir()], read, names)


def _member_at(data: bytes, start: int) -> tuple[str, bytes]:
    """The name and the content of a file in an archive, by the header before it: APPNOTE.TXT 4.3.7."""
    method, size, length, extra = struct.unpack_from("<8xH8xL4xHH", data, start)
    begin = start + 30 + length
    packed = data[begin + extra :]
    inside = zlib.decompressobj(wbits=-15).decompress(packed, MAX_UNPACKED) if method else packed[:size]
    return data[start + 30 : begin].decode("utf-8", "replace"), inside


def _untarred(data: bytes, names: Sequence[str]) -> bytes | None:
    if data[257:262] != b"ustar":
        return None
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        members: dict[str, tarfile.TarInfo] = {}
        try:
            for member in islice(archive, MAX_MEMBERS):
                if member.isfile():
                    members[member.name] = member
        except tarfile.TarError:
            pass  # cut off

        def read(name: str) -> bytes:
            file = archive.extractfile(members[name])
            return file.read(MAX_UNPACKED) if file else b""

        return _of_archive(list(members), read, names)


def _of_archive(files: list[str], read: Callable[[str], bytes], names: Sequence[str]) -> bytes | None:
    """The only notebook of an archive, or that of the likeliest name; or else the only archive in it, or the only file, or all texts."""
    files = [one for one in files if not _LITTER.search(one)]
    for endings in ((".ipynb",), (".zip", ".gz", ".tar", ".xz"), ("",)):
        there = [one for one in files if one.lower().endswith(endings)]
        named = ([one for one in there if re.split(r"[/\\]", one)[-1].rpartition(".")[0] == name] for name in names)
        chosen = next(filter(None, named), there)
        if len(chosen) == 1:
            return read(with_answers(chosen[0], there[:MAX_CANDIDATES], read))
        if chosen and endings != ("",):
            return None
    texts = sorted(one for one in files if one.lower().endswith((".py", ".tex", ".txt", ".md")))[:MAX_PARTS]
    together = b""
    for name in texts:
        together += read(name) + b"\n\n"
        if len(together) > MAX_UNPACKED:
            break
    return together or None


def with_answers(named: _File, there: Sequence[_File], read: Callable[[_File], bytes]) -> _File:
    """The notebook that has the right name; but if nearly all in it is as it was handed out, the only other one with clearly more answers."""
    left = len(_UNANSWERED.findall(read(named))) if len(there) > 1 else 0
    better = [one for one in there if left > 2 and 2 * len(_UNANSWERED.findall(read(one))) + 3 <= left]
    return better[0] if len(better) == 1 else named


_UNANSWERED = re.compile(STUB.pattern.encode())
_LITTER = re.compile(r"(^|/)(\.|__MACOSX)")  # what systems and editors add


def _from_word(data: bytes, names: Sequence[str]) -> bytes | None:
    """The text of a Word document, ECMA-376 part 1, 17.3: paragraphs of runs, with tabs and breaks in them."""
    if not data.startswith(b"PK\x03\x04") or b"word/document.xml" not in data:
        return None
    with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open("word/document.xml") as file:
        text = file.read(MAX_UNPACKED).decode("utf-8", "replace")
    text = "".join(map(str.strip, text.split("\n")))
    text = re.sub(r"</w:p>|<w:(?:br|cr)\b[^<>]*>", "\n", text)
    return unescaped(re.sub(r"<[^<>]*>", "", re.sub(r"<w:tab\b[^<>]*>", "\t", text))).encode()


def _from_open_document(data: bytes, names: Sequence[str]) -> bytes | None:
    """The text of an OpenDocument text, version 1.2 part 1, 5.1 and 6.1: paragraphs with tabs, breaks and runs of blanks in them."""
    if not data.startswith(b"PK\x03\x04") or b"opendocument.text" not in data[:200]:
        return None
    with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open("content.xml") as file:
        text = file.read(MAX_UNPACKED).decode("utf-8", "replace").replace("\n", " ")
    text = re.sub(r"</text:[ph]>|<text:line-break\b[^<>]*>", "\n", text)
    text = re.sub(r'<text:s\b(?:[^<>]{0,100}?text:c="(\d{1,2})")?[^<>]*>', lambda blanks: " " * int(blanks[1] or 1), text)
    return unescaped(re.sub(r"<[^<>]*>", "", re.sub(r"<text:tab\b[^<>]*>", "\t", text))).encode()


def _from_web_archive(data: bytes, names: Sequence[str]) -> bytes | None:
    """The page that Safari saved with all that belongs to it."""
    found = plistlib.loads(data)["WebMainResource"]["WebResourceData"] if data.startswith(b"bplist00") else None
    return found if isinstance(found, bytes) else None


def _from_quoted_printable(data: bytes, names: Sequence[str]) -> bytes | None:
    """What stood in a mail without its head: "=" is written as "=3D", and long lines end with one."""
    if b"cell_type" not in data or b"=3D" not in data or not re.search(rb"=\r?\n", data):
        return None
    return quopri.decodestring(data)


def _from_base64(data: bytes, names: Sequence[str]) -> bytes | None:
    found = re.fullmatch(rb"(?:data:[^,]{0,100};base64,)?([A-Za-z0-9+/=\s]{100,})", data.strip())
    if not found:
        return None
    inside = base64.b64decode(found[1])
    return inside if b"cell" in inside else None


def _from_mail(data: bytes, names: Sequence[str]) -> bytes | None:
    head = data[:20_000].lower()
    if not re.match(rb"\s*(>?from |[\w-]+: )", head) or b"\ncontent-t" not in head or data.count(b"\n--") > MAX_PARTS:
        return None
    if re.search(rb"(?im)^content-(?:[^\n]{2000}|(?:[^\n]*\n[ \t]){20})", data):
        return None  # the library takes the square of a header's length
    for part in email.message_from_bytes(data.lstrip()).walk():
        inside = part.get_payload(decode=True)
        if isinstance(inside, bytes) and (b'"cells"' in inside or str(part.get_filename()).lower().endswith(".ipynb")):
            flowed = (
                str(part.get_param("format")).lower() == "flowed"
            )  # RFC 3676: a line that ends with a blank goes on in the next
            return re.sub(rb" \r?\n", b" ", inside) if flowed else inside
    return None


def _from_form(data: bytes, names: Sequence[str]) -> bytes | None:
    found = re.search(rb"%7B(?:%0D|%0A|%20|\+)*%22\w", data, re.I) if b"%22cell_type%22" in data else None
    return urllib.parse.unquote_to_bytes(data[found.start() :].partition(b"&")[0].replace(b"+", b" ")) if found else None


def _from_page(data: bytes, names: Sequence[str]) -> bytes | None:
    """A notebook that a browser or a form wrote with &quot; and &lt;, in a page or not."""
    if b"&quot;cell_type&quot;" not in data and not (data[:1000].lstrip().startswith(b"<") and b'"cell_type"' in data):
        return None
    found = re.search(rb"\{\s*(&quot;|\")\w", data)
    return unescaped(data[found.start() :].partition(b"</pre>")[0].decode("utf-8", "replace")).encode() if found else None


def _from_rich_text(data: bytes, names: Sequence[str]) -> bytes | None:
    """The text of a rich text file; its control words: Rich Text Format Specification, version 1.9.1."""
    if not data.startswith(b"{\\rtf"):
        return None

    def plain(found: re.Match[str]) -> str:
        if found["byte"]:
            return bytes.fromhex(found["byte"]).decode("cp1252", "replace")
        if found["number"]:
            return chr(int(found["number"]) % 0x10000)
        return _RICH_TEXT.get(found["word"], found["sign"] or "")

    text = re.sub(
        r"\\'(?P<byte>[0-9a-f]{2})|\\u(?P<number>-?\d{1,5}) ?\??|\\(?P<word>[a-z]{1,32})(?:-?\d{1,10})? ?|\\(?P<sign>.)|[{}\r\n]",
        plain,
        data.decode("cp1252", "replace"),
        flags=re.S,
    )
    found = re.search(r'\{\s*"', text)
    return text[found.start() :].encode("utf-16", "surrogatepass").decode("utf-16", "replace").encode() if found else None


_RICH_TEXT = {"par": "\n", "line": "\n", "tab": "\t", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”"}
_WRAPPINGS: dict[str, Callable[[bytes, Sequence[str]], bytes | None]] = {
    "compressed": _decompressed,
    "in a Word document": _from_word,
    "in an OpenDocument text": _from_open_document,
    "in an archive of Safari's": _from_web_archive,
    "in a tar archive": _untarred,
    "in a zip archive": _unzipped,
    "in base64": _from_base64,
    "in a mail": _from_mail,
    "in a mail's encoding": _from_quoted_printable,
    "encoded as in a form": _from_form,
    "saved as a page": _from_page,
    "saved as rich text": _from_rich_text,
}
