"""Writes a KeePass database (KDBX 3.1) whose key costs one round of AES, so that it does not count.

The form is the one KeePass 2.20 wrote: https://keepass.info/help/kb/kdbx.html and, for 3.1, the
public description in KeePassXC's own reader. No value is marked as protected.
"""

import base64
import gzip
import hashlib
import os
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC, ECB
from cryptography.hazmat.primitives.padding import PKCS7

Entry = tuple[str, str, Mapping[str, str]]
"""An id of 32 hexadecimal digits, the time of its last change as ISO 8601 text, and its fields."""

_SIGNATURE = struct.pack("<III", 0x9AA2D903, 0xB54BFB67, 0x0003_0001)
_AES = bytes.fromhex("31c1f2e6bf714350be5805216afc5aff")
_ROOT = "f" * 32


def write_kdbx(path: Path, password: str, entries: Iterable[Entry]) -> None:
    """Write a database with these entries in its root group."""
    seed, transform_seed, vector, start = (os.urandom(size) for size in (32, 32, 16, 32))
    header = _header(seed, transform_seed, vector, start)
    blocks = _blocks(gzip.compress(_xml(entries, header).encode(), mtime=0))
    pad = PKCS7(128).padder()
    cipher = Cipher(AES(_key(password, seed, transform_seed)), CBC(vector)).encryptor()
    path.write_bytes(header + cipher.update(pad.update(start + blocks) + pad.finalize()) + cipher.finalize())


def _header(seed: bytes, transform_seed: bytes, vector: bytes, start: bytes) -> bytes:
    fields = (
        (2, _AES),
        (3, struct.pack("<I", 1)),  # gzip
        (4, seed),
        (5, transform_seed),
        (6, struct.pack("<Q", 1)),  # rounds
        (7, vector),
        (8, os.urandom(32)),  # key of the stream for protected values
        (9, start),
        (10, struct.pack("<I", 2)),  # that stream is Salsa20
        (0, b"\r\n\r\n"),
    )
    return _SIGNATURE + b"".join(struct.pack("<BH", name, len(value)) + value for name, value in fields)


def _key(password: str, seed: bytes, transform_seed: bytes) -> bytes:
    composite = _sha256(_sha256(password.encode()))
    transformed = Cipher(AES(transform_seed), ECB()).encryptor().update(composite)
    return _sha256(seed + _sha256(transformed))


def _blocks(content: bytes) -> bytes:
    """Return the content as hashed blocks: number, SHA-256, size, bytes; an empty one ends it."""
    size = 1 << 20
    pieces = [content[at : at + size] for at in range(0, len(content), size)]
    numbered = [
        struct.pack("<I", number) + _sha256(piece) + struct.pack("<I", len(piece)) + piece
        for number, piece in enumerate(pieces)
    ]
    return b"".join(numbered) + struct.pack("<I32xI", len(pieces), 0)


def _xml(entries: Iterable[Entry], header: bytes) -> str:
    shown = "".join(_entry(*entry) for entry in entries)
    return (
        '<?xml version="1.0" encoding="utf-8"?><KeePassFile><Meta><Generator>benchmark</Generator>'
        f"<HeaderHash>{base64.b64encode(_sha256(header)).decode()}</HeaderHash></Meta>"
        f"<Root><Group><UUID>{_uuid(_ROOT)}</UUID><Name>Root</Name>{shown}</Group></Root></KeePassFile>"
    )


def _entry(record: str, altered: str, fields: Mapping[str, str]) -> str:
    strings = "".join(
        f"<String><Key>{name}</Key><Value>{escape(value)}</Value></String>" for name, value in fields.items()
    )
    times = "".join(
        f"<{name}>{altered}</{name}>" for name in ("CreationTime", "LastModificationTime", "LocationChanged")
    )
    return f"<Entry><UUID>{_uuid(record)}</UUID>{strings}<Times>{times}</Times></Entry>"


def _uuid(record: str) -> str:
    return base64.b64encode(bytes.fromhex(record)).decode()


def _sha256(content: bytes) -> bytes:
    return hashlib.sha256(content).digest()
