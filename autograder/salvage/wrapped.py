"""The text of a file that was wrapped up on its way: compressed, encoded, mailed, or saved as a page of the browser."""

import base64
import email
import html
import io
import re
import urllib.parse
import zipfile
import zlib
from collections.abc import Callable
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
    """The only notebook of an archive, or that of the archive's own name."""
    if not data.startswith(b"PK\x03\x04"):
        return None
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        notebooks = {
            one.filename: PurePosixPath(one.filename)
            for one in archive.infolist()
            if one.filename.lower().endswith(".ipynb") and not re.search(r"(^|/)(\.|__MACOSX)", one.filename)
        }
        named = [one for one, path in notebooks.items() if path.stem == name]
        if len(named or notebooks) != 1:
            return None
        with archive.open((named or list(notebooks))[0]) as file:
            return file.read(MAX_UNPACKED)


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
            return inside
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
    "in a zip archive": _unzipped,
    "in base64": _from_base64,
    "in a mail": _from_mail,
    "encoded as in a form": _from_form,
    "saved as a page": _from_page,
    "saved as rich text": _from_rich_text,
}
