"""The text of a file that was wrapped up on its way: compressed, encoded, mailed, or saved as a page of the browser."""

import base64
import email
import html
import io
import quopri
import re
import struct
import urllib.parse
import zipfile
import zlib
from collections.abc import Callable
from itertools import islice
from pathlib import PurePosixPath

MAX_BYTES = 100 * 1024 * 1024
MAX_UNPACKED = 20 * 1024 * 1024  # bytes that a few may have been packed into
MAX_WRAPPINGS = 5
MAX_PARTS = 200  # of a mail
_STARTS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"{\0", "utf-16-le"),
    (b"\0{", "utf-16-be"),
)


def text_of(data: bytes, name: str, repairs: list[str]) -> str:
    """The text in a file called name; what had to be unwrapped goes to repairs. What can't be unwrapped stays as it is."""
    for _ in range(MAX_WRAPPINGS):
        for what, unwrapped in _WRAPPINGS.items():
            try:
                inside = unwrapped(data, name)
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
        return data.decode("utf-8")
    except UnicodeDecodeError:
        repairs.append("some characters were not valid UTF-8")
    text = data.decode("utf-8", "replace")
    sound = sum(character > "\x7f" for character in text) - text.count("\ufffd")
    return text if sound >= text.count("\ufffd") else data.decode("cp1252", "replace")


def unescaped(text: str) -> str:
    """HTML's entities as the characters that they stand for; those of numbers that no character has are left out."""
    return html.unescape(re.sub(r"&#\w{8,}", "", text))


def _gunzipped(data: bytes, name: str) -> bytes | None:
    if not data.startswith(b"\x1f\x8b"):
        return None
    return zlib.decompressobj(wbits=31).decompress(data, MAX_UNPACKED)


def _unzipped(data: bytes, name: str) -> bytes | None:
    """The only notebook of an archive, or that of the archive's own name; or else the only archive in it, or the only file."""
    if not data.startswith(b"PK\x03\x04"):
        return None
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        return _unzipped_so_far(data)
    with archive:
        files = [one.filename for one in archive.infolist() if not one.is_dir() and not _LITTER.search(one.filename)]
        for endings in ((".ipynb",), (".zip", ".gz"), ("",)):
            there = [one for one in files if one.lower().endswith(endings)]
            chosen = [one for one in there if PurePosixPath(one).stem == name] or there
            if chosen:
                break
        if len(chosen) != 1:
            return None
        with archive.open(chosen[0]) as file:
            return file.read(MAX_UNPACKED)


def _unzipped_so_far(data: bytes) -> bytes | None:
    """The first notebook of an archive that was cut off, and so has no directory: by the header before each file, APPNOTE.TXT 4.3.7."""
    for start in islice(re.finditer(rb"PK\x03\x04", data), MAX_PARTS):
        method, size, length, extra = struct.unpack_from("<8xH8xL4xHH", data, start.start())
        begin = start.start() + 30 + length
        file_name = data[start.start() + 30 : begin].decode("utf-8", "replace")
        if file_name.lower().endswith(".ipynb") and not _LITTER.search(file_name):
            packed = data[begin + extra :]
            return zlib.decompressobj(wbits=-15).decompress(packed, MAX_UNPACKED) if method else packed[:size]
    return None


_LITTER = re.compile(r"(^|/)(\.|__MACOSX)")  # what systems and editors add


def _from_word(data: bytes, name: str) -> bytes | None:
    """The text of a Word document, ECMA-376 part 1, 17.3: paragraphs of runs, with tabs and breaks in them."""
    if not data.startswith(b"PK\x03\x04") or b"word/document.xml" not in data:
        return None
    with zipfile.ZipFile(io.BytesIO(data)) as archive, archive.open("word/document.xml") as file:
        text = file.read(MAX_UNPACKED).decode("utf-8", "replace")
    text = "".join(map(str.strip, text.split("\n")))
    text = re.sub(r"</w:p>|<w:(?:br|cr)\b[^<>]*>", "\n", text)
    return unescaped(re.sub(r"<[^<>]*>", "", re.sub(r"<w:tab\b[^<>]*>", "\t", text))).encode()


def _from_quoted_printable(data: bytes, name: str) -> bytes | None:
    """What stood in a mail without its head: "=" is written as "=3D", and long lines end with one."""
    if b"cell_type" not in data or b"=3D" not in data or not re.search(rb"=\r?\n", data):
        return None
    return quopri.decodestring(data)


def _from_base64(data: bytes, name: str) -> bytes | None:
    found = re.fullmatch(rb"(?:data:[^,]{0,100};base64,)?([A-Za-z0-9+/=\s]{100,})", data.strip())
    if not found:
        return None
    inside = base64.b64decode(found[1])
    return inside if b"cell" in inside else None


def _from_mail(data: bytes, name: str) -> bytes | None:
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


def _from_form(data: bytes, name: str) -> bytes | None:
    found = re.search(rb"%7B(?:%0D|%0A|%20|\+)*%22\w", data, re.I) if b"%22cell_type%22" in data else None
    return urllib.parse.unquote_to_bytes(data[found.start() :].partition(b"&")[0].replace(b"+", b" ")) if found else None


def _from_page(data: bytes, name: str) -> bytes | None:
    """A notebook that a browser or a form wrote with &quot; and &lt;, in a page or not."""
    if b"&quot;cell_type&quot;" not in data and not (data[:1000].lstrip().startswith(b"<") and b'"cell_type"' in data):
        return None
    found = re.search(rb"\{\s*(&quot;|\")\w", data)
    return unescaped(data[found.start() :].partition(b"</pre>")[0].decode("utf-8", "replace")).encode() if found else None


def _from_rich_text(data: bytes, name: str) -> bytes | None:
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
_WRAPPINGS: dict[str, Callable[[bytes, str], bytes | None]] = {
    "compressed": _gunzipped,
    "in a Word document": _from_word,
    "in a zip archive": _unzipped,
    "in base64": _from_base64,
    "in a mail": _from_mail,
    "in a mail's encoding": _from_quoted_printable,
    "encoded as in a form": _from_form,
    "saved as a page": _from_page,
    "saved as rich text": _from_rich_text,
}
