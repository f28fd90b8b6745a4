"""What a PDF tells of its making (ISO 32000): the document information and the XMP packet.

It is looked for in the bytes and in compressed object streams, without drawing anything. It can only be
shown: to take it out, the file has to be made anew, and it would no longer be the paper that was given.
"""

import re
import zlib
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from casemgr.casework.file_parts import Tells, Trace

PDF = b"%PDF-"
LOOKED_AT = 64 << 20
"""Bytes of a file that are looked at; what lies behind them counts as unread."""

_INFLATED = 1 << 20
_MOST = 2000
"""Places of one kind that are looked at, so that no file takes longer than its length asks."""

_TOLD = {
    b"Author": Tells.PERSON,
    b"Title": Tells.COMMENT,
    b"Subject": Tells.COMMENT,
    b"Keywords": Tells.COMMENT,
    b"Creator": Tells.SOFTWARE,
    b"Producer": Tells.SOFTWARE,
    b"CreationDate": Tells.TIME,
    b"ModDate": Tells.TIME,
}
_NAME = re.compile(b"/(" + b"|".join(_TOLD) + rb")\b")
_VALUE = re.compile(rb"\s{0,20}(?:\(((?:[^()\\]|\\.){0,1000})\)|<([0-9A-Fa-f\s]{0,2000})>)", re.DOTALL)
_ELEMENTS = {
    b"dc:creator": Tells.PERSON,
    b"xmp:CreatorTool": Tells.SOFTWARE,
    b"pdf:Producer": Tells.SOFTWARE,
    b"xmp:CreateDate": Tells.TIME,
    b"photoshop:City": Tells.PLACE,
}
_ELEMENT = re.compile(b"<(" + b"|".join(_ELEMENTS) + rb")\b")
_INSIDE = re.compile(rb"[^>]{0,200}>(.{0,1000}?)</", re.DOTALL)
_TAG = re.compile(rb"<[^>]*>")
_OBJECTS = re.compile(rb"/ObjStm\b")
_STREAM = re.compile(rb".{0,400}?stream\r?\n", re.DOTALL)
_ESCAPED = re.compile(rb"\\(.)", re.DOTALL)


def pdf_traces(source: BinaryIO) -> tuple[Trace, ...]:
    """Return what a PDF that begins here tells, each thing once."""
    content = source.read(LOOKED_AT + 1)
    return tuple(dict.fromkeys(_traces(content)))


def _traces(content: bytes) -> Iterator[Trace]:
    if b"/Encrypt" in content or len(content) > LOOKED_AT:
        yield Trace(Tells.UNREAD)
        return
    yield from _told(content)
    for objects in islice(_OBJECTS.finditer(content), _MOST):
        begun = _STREAM.match(content, objects.end())
        inflated = _inflated(content, begun.end()) if begun else None
        if inflated is None:
            yield Trace(Tells.UNREAD)
        else:
            yield from _told(inflated)


def _told(content: bytes) -> Iterator[Trace]:
    for name in islice(_NAME.finditer(content), _MOST):
        if value := _VALUE.match(content, name.end()):
            literal, digits = value.groups()
            written = _ESCAPED.sub(rb"\1", literal) if literal is not None else _hexadecimal(digits)
            yield from _said(_TOLD[name[1]], _text(written))
    for name in islice(_ELEMENT.finditer(content), _MOST):
        if value := _INSIDE.match(content, name.end()):
            yield from _said(_ELEMENTS[name[1]], _TAG.sub(b" ", value[1]).decode("utf-8", "replace"))


def _said(tells: Tells, text: str) -> Iterator[Trace]:
    if text.strip():
        yield Trace.of(tells, text)


def _hexadecimal(digits: bytes) -> bytes:
    plain = b"".join(digits.split())
    return bytes.fromhex((plain + b"0" * (len(plain) % 2)).decode())


def _text(written: bytes) -> str:
    if written.startswith((b"\xfe\xff", b"\xff\xfe")):
        return written.decode("utf-16", "replace")
    return written.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")


def _inflated(content: bytes, at: int) -> bytes | None:
    """Return an object stream that was deflated, None where it cannot be read within bounds."""
    engine = zlib.decompressobj()
    try:
        inflated = engine.decompress(content[at : at + _INFLATED], _INFLATED)
    except zlib.error:
        return None
    return None if engine.unconsumed_tail else inflated
