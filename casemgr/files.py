"""Files for their owner's eyes, which are on the disk before anybody relies on them."""

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from casemgr.errors import DiskFullError, FailedError

# 1 January 2000, 00:00 UTC: a time that tells nothing.
CONSTANT_TIME = 946_684_800

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_BINARY = getattr(os, "O_BINARY", 0)


class UnwrittenError(FailedError):
    """The disk did not give back what was written to `place`; the old file is untouched."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


@contextmanager
def disk_full_named(place: Path) -> Iterator[None]:
    """Turn the system's ways of saying that no room is left into DiskFullError."""
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise DiskFullError(str(place)) from error
        raise


def make_private_folder(folder: Path) -> None:
    """Make a folder that its owner alone may enter."""
    folder.mkdir(mode=0o700)
    folder.chmod(0o700)


def open_new(path: Path) -> BinaryIO:
    """Open a new file for writing and reading that its owner alone may use.

    Raises FileExistsError where something stands already, even a dangling link.
    """
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY
    return os.fdopen(os.open(path, flags, 0o600), "w+b")


@contextmanager
def written_durably(path: Path, named: Path | None = None) -> Iterator[BinaryIO]:
    """Lend a new file; once the block ends, its content is on the disk. A failed block leaves no file.

    Raises DiskFullError with the place that is `named`, the file itself if none is.
    """
    with disk_full_named(named or path):
        file = open_new(path)
        try:
            with file:
                yield file
                file.flush()
                os.fsync(file.fileno())
        except BaseException:
            path.unlink()
            raise


def write_durably(path: Path, content: bytes) -> None:
    """Write a whole new file and return once the disk has it and its name."""
    with written_durably(path) as file:
        file.write(content)
    sync_folder(path.parent)


def replace_durably(path: Path, content: bytes) -> None:
    """Replace a file in one step: after a power cut it is the old one or the new one.

    The new file is read back before it takes the place of the old one. Raises DiskFullError and
    UnwrittenError, which name `path`; what a power cut left beside it is replaced.
    """
    fresh = path.with_name(path.name + ".new")
    fresh.unlink(missing_ok=True)
    with written_durably(fresh, path) as file:
        file.write(content)
    if fresh.read_bytes() != content:
        fresh.unlink()
        raise UnwrittenError(str(path))
    fresh.replace(path)
    sync_folder(path.parent)


def is_plain(path: Path) -> bool:
    """Return whether a regular file stands at `path` itself; a link is none, whatever it leads to."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except FileNotFoundError:
        return False


def open_plain(path: Path) -> BinaryIO:
    """Open a regular file for reading; a pipe or device in its place is no file and is not waited for."""
    file = open(path, "rb", opener=_without_waiting)  # noqa: SIM115 - handed to the caller
    if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return file
    file.close()
    raise FileNotFoundError(errno.ENOENT, "not a regular file", str(path))


def read_at_most(path: Path, limit: int) -> bytes:
    """Return the first `limit` bytes of a regular file, as `open_plain` opens it."""
    with open_plain(path) as file:
        return file.read(limit)


def _without_waiting(path: str, flags: int) -> int:
    """Open a file without waiting for a writer should it be a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def set_constant_time(path: Path) -> None:
    """Take from a file the time at which it was made."""
    os.utime(path, (CONSTANT_TIME, CONSTANT_TIME))


if sys.platform == "win32":

    def sync_folder(folder: Path) -> None:
        """Leave it to the journal of NTFS: Windows gives no way to flush a folder."""

else:

    def sync_folder(folder: Path) -> None:
        """Return once the disk knows which file in `folder` bears which name."""
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
