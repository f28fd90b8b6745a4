"""Papers of a case: taken in from files and the clipboard, read back to be shown in the window."""

import io
from dataclasses import dataclass
from pathlib import Path

from casemgr.casework.documents import attach
from casemgr.casework.metadata import metadata_of
from casemgr.guard.foreign import Kind, kind_of
from casemgr.guard.plain_text import PlainText, decode
from casemgr.ids import RecordId
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.record import Record
from casemgr.vault.vault import Vault

LARGEST_SHOWN = 64 << 20
_BEGINNING = 1024
UNSAID = "other"
"""The kind of a paper of which nobody has said yet what it is."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What is to be seen of a document: its bytes and their kind, or the text they are."""

    document: RecordId
    content: bytes
    kind: Kind | None
    text: PlainText | None
    traces: tuple[str, ...]


def take_file(vault: Vault, case: RecordId, file: Path) -> RecordId:
    """Attach a file to a case; what a picture tells of its making is taken out and named in the record."""
    with file.open("rb") as source:
        return attach(vault, case, source, kind=UNSAID).record.id


def take_bytes(vault: Vault, case: RecordId, content: bytes, media_type: str) -> RecordId:
    """Attach what was pasted."""
    return attach(vault, case, io.BytesIO(content), kind=UNSAID, media_type=media_type).record.id


def read_content(vault: Vault, document: RecordId) -> Shown:
    """Return what a document holds; raises NotFoundError where its file is not in this vault."""
    record = vault.store.read(Document, document).record
    with vault.attachments.opened(held(record.blob) or "") as file:
        content = file.read(LARGEST_SHOWN)
    kind = kind_of(content[:_BEGINNING])
    text = decode(content) if kind is None else None
    return Shown(document, content, kind, text, metadata_of(io.BytesIO(content)).codes)


def has_file(record: Record) -> bool:
    """Tell whether the file of a document is here, and not its record alone."""
    return isinstance(record, Document) and held(record.blob) is not None
