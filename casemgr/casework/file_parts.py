"""What the readers of metadata share: the parts a file is made of, and what each of them tells.

A part stays, goes, or is replaced by less. So a file is looked at and cleaned by one and the same walk.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import BinaryIO

PIECE = 1 << 16
_SHOWN = 120


class Tells(StrEnum):
    """What the making of a file betrays; codes of the vocabulary `file_trace`."""

    PLACE = "place"
    TIME = "time"
    PERSON = "person"
    DEVICE = "device"
    SOFTWARE = "software"
    THUMBNAIL = "thumbnail"
    """A small picture, perhaps of what was cut off the large one."""
    COMMENT = "comment"
    OTHER = "other"
    UNREAD = "unread"
    """Something that this program cannot look into."""


@dataclass(frozen=True, slots=True)
class Trace:
    """One thing that a file tells beside what it shows; `words` are its own, cut short, or none."""

    tells: Tells
    words: str = ""

    @classmethod
    def of(cls, tells: Tells, text: str) -> "Trace":
        """Return a trace with printable words of one line."""
        plain = "".join(letter if letter.isprintable() else " " for letter in text)
        return cls(tells, " ".join(plain.split())[:_SHOWN])


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a file: the bytes that stay, and what those that go would have told."""

    stays: bytes
    traces: tuple[Trace, ...] = ()


class BrokenFileError(ValueError):
    """The file is not built as its first bytes say; it is kept as it is and said to be unread."""


def exactly(source: BinaryIO, size: int) -> bytes:
    """Read `size` bytes; raises BrokenFileError where the file ends before."""
    content = source.read(size)
    if len(content) != size:
        raise BrokenFileError(size)
    return content
