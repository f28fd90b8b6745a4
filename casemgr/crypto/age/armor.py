"""The text form of an age file: strict PEM, for carrying in a letter or a chat (C2SP age, "ASCII armor")."""

import io
from binascii import Error as Base64Error
from binascii import a2b_base64, b2a_base64
from typing import TYPE_CHECKING, BinaryIO

from casemgr.crypto.age.errors import ArmorError
from casemgr.crypto.batches import Sink, write_all

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
END = b"-----END AGE ENCRYPTED FILE-----"
_COLUMNS = 64
_LINE = _COLUMNS // 4 * 3  # bytes that one line holds
MAX_SPACE = 1024  # bytes of white space tolerated before and after the armor


class ArmorSink:
    """A sink that writes the text form of what it is given to another; `finish` ends it."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._held = bytearray()
        write_all(sink, memoryview(BEGIN + b"\n"))

    def write(self, content: "ReadableBuffer") -> int:
        """Write whole lines and hold back what does not fill one."""
        self._held += content
        whole = len(self._held) // _LINE * _LINE
        self._write_lines(self._held[:whole])
        del self._held[:whole]
        return memoryview(content).nbytes

    def finish(self) -> None:
        """Write what is held and the last line."""
        self._write_lines(self._held)
        write_all(self._sink, memoryview(END + b"\n"))

    def _write_lines(self, content: bytearray) -> None:
        starts = range(0, len(content), _LINE)
        lines = b"".join(b2a_base64(content[start : start + _LINE]) for start in starts)
        write_all(self._sink, memoryview(lines))


def dearmor(source: BinaryIO, first_line: bytes) -> BinaryIO | None:
    """Return the binary file behind an armor, or None if the source holds no armor.

    `first_line` was read from the source already. White space may precede the armor, up to
    1 KiB. Raises ArmorError for an armor behind other text, and the reader raises it later.
    """
    line, number, seen = first_line, 1, len(first_line)
    while line.isspace() and seen <= MAX_SPACE:
        line = source.readline(MAX_SPACE)
        number += 1
        seen += len(line)
    if _text_of(line) == BEGIN:
        return io.BufferedReader(_Dearmored(source, number))
    if b"-----" in line + source.read(MAX_SPACE):
        raise ArmorError("begin", number)
    return None


class _Dearmored(io.RawIOBase):
    """The bytes that the lines after the first line of an armor stand for."""

    def __init__(self, source: BinaryIO, number: int) -> None:
        self._source = source
        self._number = number
        self._held = b""
        self._short = self._ended = False

    def readable(self) -> bool:
        return True

    def readinto(self, target: "WriteableBuffer") -> int:
        if not self._held and not self._ended:
            self._held = self._next_line()
        view = memoryview(target).cast("B")
        piece = self._held[: len(view)]
        view[: len(piece)] = piece
        self._held = self._held[len(piece) :]
        return len(piece)

    def _next_line(self) -> bytes:
        """Return the bytes of the next line, none after the last."""
        self._number += 1
        line = self._source.readline(_COLUMNS + 3)  # two for its end, one to see that it is too long
        text = _text_of(line)
        if text == END:
            self._end()
            return b""
        if not line.endswith(b"\n"):
            raise ArmorError("end" if len(line) <= _COLUMNS else "line", self._number)
        if self._short or not 0 < len(text) <= _COLUMNS:
            raise ArmorError("line", self._number)
        content = _decode(text, self._number)
        self._short = len(content) < _LINE
        return content

    def _end(self) -> None:
        """Refuse anything but white space after the last line."""
        self._ended = True
        rest = self._source.read(MAX_SPACE + 1)
        if len(rest) > MAX_SPACE or rest.strip():
            raise ArmorError("trailing", self._number + 1)


def _text_of(line: bytes) -> bytes:
    """Return a line without its end, which is LF or CRLF."""
    return line.removesuffix(b"\n").removesuffix(b"\r") if line.endswith(b"\n") else line


def _decode(text: bytes, number: int) -> bytes:
    """Return what padded base64 says. Raises ArmorError unless it is the canonical spelling."""
    try:
        content = a2b_base64(text)
    except Base64Error as error:
        raise ArmorError("base64", number) from error
    if b2a_base64(content, newline=False) != text:
        raise ArmorError("base64", number)
    return content
