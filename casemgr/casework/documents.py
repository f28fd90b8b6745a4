"""Attach a file to a case: the sealed bytes and the record about them, both or neither."""

from dataclasses import replace
from typing import Any, BinaryIO

from casemgr.casework.metadata import digest_of, metadata_of, stripped
from casemgr.crypto.batches import Joined, Source
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.document import Document
from casemgr.store.store import ProblemsError
from casemgr.store.versions import Version
from casemgr.vault.vault import Vault


def attach(
    vault: Vault, case: RecordId, source: BinaryIO, *, keep_metadata: bool = False, **fields: Any
) -> Version[Document]:
    """Keep what is left in `source` as a document of a case; it is acknowledged on return.

    A picture is kept without what it tells of its making, unless that is itself the evidence; the hash of
    the file as it came stays in the record, beside what was taken out. `fields` are those of the document.
    Raises NotFoundError where there is no such case, ProblemsError before anything is written, and
    DiskFullError.
    """
    vault.store.read(Case, case)
    document = Document.new(vault.store.clock, case_id=case, **fields)
    if problems := list(document.problems()):
        raise ProblemsError(document, problems)
    kept: Source = source
    if not keep_metadata and (found := metadata_of(source)).removable and found.traces:
        document = replace(document, original_sha256=digest_of(source), taken_out=found.codes)
        kept = Joined(stripped(source))
    with vault.attachments.staging():
        blob = vault.attachments.stage(kept, document.id)
        attached = replace(document, blob=blob.blob, sha256=blob.sha256.hex(), size=blob.size)
        with vault.store.transaction():
            vault.attachments.keep([blob])
            return vault.store.put(attached)
