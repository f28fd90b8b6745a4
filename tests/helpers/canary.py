"""Looking for names in files, in every form in which carelessness would leave them there.

A name is looked for as it is written, composed and decomposed (NFC, NFD) and folded to small
letters, in UTF-8, UTF-16 of both byte orders and cp1251, and of the first in hexadecimal and in
base64 at each of its three alignments; in the bytes themselves and in what gzip or zlib packed.
"""

import base64
import os
import re
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

SHORTEST = 7
"""Letters of a name, below which random bytes would sometimes hold it, in base64 first of all."""

_PACKED = re.compile(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]")
_CHARSETS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251")


def needles(names: Iterable[str]) -> dict[bytes, str]:
    """Return every form of the names that are long enough, and the name of each."""
    return {
        needle: name
        for name in names
        if len(name) >= SHORTEST
        for form in _forms(name)
        for needle in _bytes(form)
    }


def _forms(name: str) -> set[str]:
    composed = [unicodedata.normalize(form, name) for form in ("NFC", "NFD")]
    return {*composed, *(form.lower() for form in composed)}


def _bytes(form: str) -> Iterator[bytes]:
    for charset in _CHARSETS:
        try:
            yield form.encode(charset)
        except UnicodeEncodeError:  # not every name can be written in cp1251
            continue
    plain = form.encode()
    yield plain.hex().encode()
    yield plain.hex().upper().encode()
    yield from map(_inside_base64, (b"", b"\0", b"\0\0"), [plain] * 3)


def _inside_base64(before: bytes, plain: bytes) -> bytes:
    """Return the part of the base64 text that does not depend on the neighbours."""
    bits = 8 * len(before), 8 * len(before + plain)
    return base64.b64encode(before + plain + bytes(2))[-(-bits[0] // 6) : bits[1] // 6]


def found(content: bytes, wanted: Mapping[bytes, str]) -> set[str]:
    """Return the names that stand in some form in the bytes, packed or not."""
    whole = [content, *_unpacked(content)]
    return {name for needle, name in wanted.items() if any(needle in piece for piece in whole)}


def _unpacked(content: bytes) -> Iterator[bytes]:
    for start in _PACKED.finditer(content):
        unpacking = zlib.decompressobj(wbits=47)  # gzip or zlib, as the header says
        try:
            piece = unpacking.decompress(content[start.start() :], 1 << 24)
        except zlib.error:
            continue
        if piece:
            yield piece


def names_in_files(folder: Path, wanted: Mapping[bytes, str]) -> dict[Path, set[str]]:
    """Return the names in every file below a folder, its own name and path included."""
    hits = {}
    for path in sorted(folder.rglob("*")):
        content = path.read_bytes() if path.is_file() else b""
        if names := found(content + b"\n" + os.fsencode(path), wanted):
            hits[path.relative_to(folder)] = names
    return hits
