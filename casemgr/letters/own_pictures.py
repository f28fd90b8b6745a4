"""The pictures that letters show of the office itself: its logo, and the signature of whoever signs.

A picture is read in the guard's fenced process and kept as pixels alone, so nothing that its file told beside
the picture is in the vault. One that is taken away is no longer printed; earlier versions still name it.
"""

import io
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, BinaryIO, Final

from casemgr.casework.cases import read_any
from casemgr.errors import NotFoundError
from casemgr.guard.foreign import Kind, kind_of
from casemgr.ids import RecordId
from casemgr.letters.images import PIXEL_LIMIT, ImageError
from casemgr.letters.pictures import PRINT_WIDTH, as_png, pages
from casemgr.records.fact import Empty, held
from casemgr.records.organisation import Organisation
from casemgr.records.record import Record
from casemgr.records.signatory import Signatory
from casemgr.store.versions import Version
from casemgr.vault.vault import Vault

FIELDS: Final[Mapping[type[Record], str]] = MappingProxyType({Organisation: "logo", Signatory: "signature"})
"""The field that names the picture, by the kind of record."""

LARGEST_FILE: Final = 16 << 20
"""Bytes of a file that is looked into: more than the photographs of most telephones."""

_KINDS = (Kind.PNG, Kind.JPEG)


def keep_picture(vault: Vault, record: RecordId, source: BinaryIO) -> Version[Any]:
    """Keep what is left in `source` as the picture of an organisation or a signatory.

    Raises NotFoundError for another record, ImageError for what is no PNG or JPEG or is too large, what
    `guard.rendering.render` raises, and DiskFullError.
    """
    seen = read_any(vault.store, record)
    field = _field(seen.record)
    content = plain_picture(source.read(LARGEST_FILE + 1))
    with vault.attachments.staging():
        blob = vault.attachments.stage(io.BytesIO(content), record)
        with vault.store.transaction():
            vault.attachments.keep([blob])
            return vault.store.put(replace(seen.record, **{field: blob.blob}), seen)


def plain_picture(content: bytes) -> bytes:
    """Return a PNG of the pixels of a picture alone, on white and no wider than a page prints.

    Raises as `keep_picture` does.
    """
    if len(content) > LARGEST_FILE:
        raise ImageError("too_large")
    if kind_of(content) not in _KINDS:
        raise ImageError("unreadable")
    [picture] = pages(content, PRINT_WIDTH)
    if picture.width * picture.height > PIXEL_LIMIT:
        raise ImageError("too_large")
    return as_png(picture)


def take_picture_away(vault: Vault, record: RecordId) -> Version[Any]:
    """Let letters show no picture of an organisation or a signatory; raises NotFoundError."""
    seen = read_any(vault.store, record)
    return vault.store.put(replace(seen.record, **{_field(seen.record): Empty.NOT_ASKED}), seen)


def picture_of(vault: Vault, record: Record) -> bytes | None:
    """Return the picture that is kept of an organisation or a signatory, None without one.

    Raises NotFoundError, BlobMissingError and PayloadError.
    """
    blob = held(getattr(record, _field(record)))
    if blob is None:
        return None
    with vault.attachments.opened(blob) as source:
        return source.read()


def _field(record: Record) -> str:
    try:
        return FIELDS[type(record)]
    except KeyError as error:
        raise NotFoundError("picture", record.id) from error
