"""Files that strangers made: what they claim to be, and why one cannot be shown."""

from enum import IntEnum, StrEnum

from casemgr.errors import FailedError, RefusedError, UsageError

LARGEST_SOURCE = 256 << 20
"""Bytes of a file that is shown at all."""
MOST_PIXELS = 24_000_000
"""Pixels of what is shown."""
LONGEST_SIDE = 30_000
"""Pixels from one end of what is shown to the other."""


class Kind(StrEnum):
    """The kinds of files that can be shown as pixels."""

    PDF = "pdf"
    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    GIF = "gif"


def kind_of(beginning: bytes) -> Kind | None:
    """Return the kind that the first bytes of a file show, whatever its name says; 1 KiB is enough.

    A PDF may have something before its beginning, as mail programs leave it.
    """
    if beginning.startswith(b"\xff\xd8\xff"):
        return Kind.JPEG
    if beginning.startswith(b"\x89PNG\r\n\x1a\n"):
        return Kind.PNG
    if beginning[:6] in (b"GIF87a", b"GIF89a"):
        return Kind.GIF
    if beginning[:4] == b"RIFF" and beginning[8:12] == b"WEBP":
        return Kind.WEBP
    return Kind.PDF if b"%PDF-" in beginning[:1024] else None


class Outcome(IntEnum):
    """How the reading process ended; these are its exit codes, and any other is a file it could not read."""

    SHOWN = 0
    ENCRYPTED = 70
    TOO_LARGE = 71
    NO_SUCH_PAGE = 72


class ForeignFileError(RefusedError):
    """A foreign file cannot be shown; nothing of it was let into this process."""


class UnreadableFileError(ForeignFileError):
    """The file is damaged, or is not what it claims to be."""


class EncryptedFileError(ForeignFileError):
    """The file opens with a password of its own, which is not known here."""


class FileTooLargeError(ForeignFileError):
    """The file, or what it would unfold to, is larger than what is shown."""


class FileTooSlowError(ForeignFileError):
    """Reading the file took longer than `seconds` and was ended."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:g} s")
        self.seconds = seconds


class PageError(UsageError):
    """The file has no page with this number, counted from zero."""

    def __init__(self, page: int) -> None:
        super().__init__(str(page))
        self.page = page


class ReaderError(FailedError):
    """The process that reads foreign files could not be started."""
