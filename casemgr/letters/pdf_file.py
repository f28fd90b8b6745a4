"""A PDF file as it is written: numbered objects, one after the other, and the table that finds them.

It names no tool, author, path or time, for it writes nothing that it was not given. (ISO 32000-1, 7.3 to 7.5)
"""

import hashlib
import zlib

HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # four bytes above 127 say that the file is no text
ID_LENGTH = 32
LEVEL = 4  # of compression: two thirds of the time of the usual 6, for words and fonts a fiftieth heavier


class PdfFile:
    """One file in the making. Objects are numbered from 1 in the order in which they are first spoken of."""

    def __init__(self) -> None:
        self._objects: list[bytes] = []

    def reserve(self) -> int:
        """Return the number of an object that is put later."""
        self._objects.append(b"")
        return len(self._objects)

    def put(self, body: str, number: int = 0) -> int:
        """Add an object, under a number that was reserved or a new one; return the number."""
        number = number or self.reserve()
        self._objects[number - 1] = body.encode("ascii")
        return number

    def put_stream(self, content: bytes, entries: str = "", level: int = LEVEL) -> int:
        """Add a stream, compressed, with `entries` in its dictionary; return its number."""
        packed = zlib.compress(content, level)
        head = f"<<{entries}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n".encode("ascii")
        self._objects.append(head + packed + b"\nendstream")
        return len(self._objects)

    def finished(self, catalog: int, information: int) -> bytes:
        """Return the file. Its id is drawn from what stands in it: the same objects are the same bytes."""
        parts = [HEADER]
        rows = ["0000000000 65535 f "]
        at = len(HEADER)
        for number, body in enumerate(self._objects, start=1):
            rows.append(f"{at:010} 00000 n ")
            parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, body))
            at += len(parts[-1])
        name = hashlib.sha256(b"".join(parts)).hexdigest()[:ID_LENGTH]
        size, table = len(rows), "\n".join(rows)
        trailer = f"<</Size {size}/Root {catalog} 0 R/Info {information} 0 R/ID[<{name}><{name}>]>>"
        end = f"xref\n0 {size}\n{table}\ntrailer\n{trailer}\nstartxref\n{at}\n%%EOF\n"
        return b"".join((*parts, end.encode("ascii")))


def text_string(text: str) -> str:
    """Return words as they stand in an object; what is not plain ASCII in hexadecimal UTF-16."""
    if text.isascii() and text.isprintable():
        escaped = text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<FEFF{text.encode('utf-16-be').hex()}>"


def references(numbers: list[int]) -> str:
    """Return an array of references."""
    return f"[{' '.join(f'{number} 0 R' for number in numbers)}]"
