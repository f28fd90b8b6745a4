"""The tar inside a bundle: USTAR (POSIX.1-1988), with one possible form for every member.

All files are alike but for name and size, so a reader does not interpret a header: it builds the
one it expects and compares bytes. Whatever a header could say otherwise (paths, links, owners,
times, devices) is thereby refused without being looked at. It is the form in which Python's
tarfile and GNU tar write such a file (README.md says how), so other programs can write bundles too.
"""

import re

from casemgr.exchange.errors import DamagedError

BLOCK = 512
END_BLOCKS = 2
"""Zero blocks with which a tar ends; the padding that follows is more of the same."""
EPOCH = 946_728_000
"""Noon of 1 January 2000 in UTC, the time of every member and every bundle file, in seconds."""
MAX_MEMBER = 8**11 - 1

_NAME = re.compile(r"\A[a-z0-9][a-z0-9_.-]*(/[a-z0-9][a-z0-9_.-]*)?\Z")
_SIZE = re.compile(rb"\A[0-7]{11}\0\Z")
_SIZE_FIELD = slice(124, 136)


def header(name: str, size: int) -> bytes:
    """Return the one header block of a file of `size` bytes; ValueError for what no bundle holds."""
    if len(name) > 100 or not _NAME.match(name) or not 0 <= size <= MAX_MEMBER:
        raise ValueError(name)
    before = (
        name.encode().ljust(100, b"\0")
        + b"0000600\0"  # mode
        + b"0000000\0" * 2  # owner and group
        + b"%011o\0" % size
        + b"%011o\0" % EPOCH
    )
    after = (
        b"0"  # a plain file, linked to nothing
        + bytes(100)
        + b"ustar\0"
        + b"00"
        + bytes(64)  # names of owner and group
        + bytes(16)  # device numbers, of which a plain file has none
        + bytes(167)  # prefix of the path, and fill
    )
    checksum = sum(before) + 8 * ord(" ") + sum(after)
    return before + b"%06o\0 " % checksum + after


def expect(block: bytes, name: str, size: int) -> None:
    """Raise DamagedError unless `block` is the header of this member."""
    if block != header(name, size):
        raise DamagedError(name, "header")


def size_in(block: bytes, name: str) -> int:
    """Return the size that a header gives, having compared the whole block with the one expected."""
    digits = block[_SIZE_FIELD]
    if not _SIZE.match(digits):
        raise DamagedError(name, "header")
    size = int(digits[:11], 8)
    expect(block, name, size)
    return size


def blocks(size: int) -> int:
    """Return how many blocks a member of `size` bytes takes, its header among them."""
    return 1 + -(-size // BLOCK)


def fill_of(size: int) -> int:
    """Return how many zeros follow `size` bytes up to the next block."""
    return -size % BLOCK
