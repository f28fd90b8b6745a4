"""The header of an age file: for whom it is, and a MAC that binds the list (C2SP age, "Header").

The reader accepts one spelling only: what it parses and writes again is the same bytes. It stops
at 256 KiB or 128 stanzas, so that a hostile file costs nothing.
"""

import re
from binascii import Error as Base64Error
from binascii import a2b_base64, b2a_base64
from collections.abc import Iterable
from typing import BinaryIO, NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from casemgr.crypto.age.errors import HeaderError
from casemgr.crypto.secret import Secret

VERSION = b"age-encryption.org/v1\n"
MAX_SIZE = 256 * 1024
MAX_STANZAS = 128
_COLUMNS = 64
_WORD = re.compile(rb"[\x21-\x7e]+")
_MAC_START = b"---"
_MAC_SIZE = 32


class Stanza(NamedTuple):
    """One way to the file key: what kind it is, its arguments, and the wrapped key."""

    kind: str
    arguments: tuple[str, ...]
    body: bytes


class Header(NamedTuple):
    """The stanzas, the bytes that the MAC covers, and the MAC."""

    stanzas: tuple[Stanza, ...]
    covered: bytes
    mac: bytes

    def verify(self, file_key: Secret) -> None:
        """Raise HeaderError unless whoever wrote the header knew the file key."""
        try:
            _mac(file_key, self.covered).verify(self.mac)
        except InvalidSignature as error:
            raise HeaderError("mac") from error


def write_header(stanzas: Iterable[Stanza], file_key: Secret) -> bytes:
    """Return the header of a file whose key the stanzas wrap."""
    covered = VERSION + b"".join(map(_stanza_bytes, stanzas)) + _MAC_START
    return covered + b" " + encode_base64(_mac(file_key, covered).finalize()) + b"\n"


def read_header(source: BinaryIO, first_line: bytes) -> Header:
    """Read the rest of a header whose first line was read already. Raises HeaderError."""
    if first_line != VERSION:
        raise HeaderError("version")
    lines = _Lines(source, first_line)
    stanzas: list[Stanza] = []
    while (line := lines.next()).startswith(b"-> "):
        if len(stanzas) == MAX_STANZAS:
            raise HeaderError("too_many_stanzas")
        stanzas.append(_read_stanza(line, lines))
    start, space, mac = line.partition(b" ")
    if start != _MAC_START or not space:
        raise HeaderError("stanza")
    decoded = decode_base64(mac)
    if len(decoded) != _MAC_SIZE:
        raise HeaderError("mac_line")
    return Header(tuple(stanzas), b"".join(lines.read[:-1]) + _MAC_START, decoded)


def encode_base64(content: bytes) -> bytes:
    """Return standard base64 without padding."""
    return b2a_base64(content, newline=False).rstrip(b"=")


def decode_base64(text: bytes) -> bytes:
    """Return what unpadded base64 says. Raises HeaderError unless it is the canonical spelling."""
    try:
        content = a2b_base64(text + b"=" * (-len(text) % 4))
    except Base64Error as error:
        raise HeaderError("base64") from error
    if encode_base64(content) != text:
        raise HeaderError("base64")
    return content


class _Lines:
    """The lines of a header, within its size limit; what was read is kept for the MAC."""

    def __init__(self, source: BinaryIO, first_line: bytes) -> None:
        self._source = source
        self._left = MAX_SIZE - len(first_line)
        self.read = [first_line]

    def next(self) -> bytes:
        """Return the next line without its end."""
        line = self._source.readline(self._left)
        self._left -= len(line)
        if not line.endswith(b"\n"):
            raise HeaderError("stanza" if self._left else "too_long")
        self.read.append(line)
        return line[:-1]


def _read_stanza(first: bytes, lines: _Lines) -> Stanza:
    words = first.split(b" ")[1:]
    if not all(map(_WORD.fullmatch, words)):
        raise HeaderError("stanza")
    body: list[bytes] = []
    while True:
        line = lines.next()
        if len(line) > _COLUMNS:
            raise HeaderError("stanza")
        body.append(decode_base64(line))
        if len(line) < _COLUMNS:
            break
    kind, *arguments = (word.decode("ascii") for word in words)
    return Stanza(kind, tuple(arguments), b"".join(body))


def _stanza_bytes(stanza: Stanza) -> bytes:
    text = encode_base64(stanza.body)
    lines = [text[start : start + _COLUMNS] for start in range(0, len(text) + 1, _COLUMNS)]
    first = " ".join(("->", stanza.kind, *stanza.arguments)).encode("ascii")
    return b"\n".join([first, *lines]) + b"\n"


def _mac(file_key: Secret, covered: bytes) -> HMAC:
    key = HKDF(SHA256(), _MAC_SIZE, salt=None, info=b"header").derive(file_key.view())
    code = HMAC(key, SHA256())
    code.update(covered)
    return code
