"""Attach a file to a case: the sealed bytes and the record about them, both or neither."""

from dataclasses import replace
from typing import Any

from casemgr.crypto.batches import Source
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.document import Document
from casemgr.store.store import ProblemsError
from casemgr.store.versions import Version
from casemgr.vault.vault import Vault


def attach(vault: Vault, case: RecordId, source: Source, **fields: Any) -> Version[Document]:
    """Keep what is left in `source` as a document of a case; it is acknowledged on return.

    `fields` are those of the document. Raises NotFoundError where there is no such case, ProblemsError
    before anything is written, and DiskFullError.
    """
    vault.store.read(Case, case)
    document = Document.new(vault.store.clock, case_id=case, **fields)
    if problems := list(document.problems()):
        raise ProblemsError(document, problems)
    with vault.attachments.staging():
        blob = vault.attachments.stage(source, document.id)
        attached = replace(document, blob=blob.blob, sha256=blob.sha256.hex(), size=blob.size)
        with vault.store.transaction():
            vault.attachments.keep([blob])
            return vault.store.put(attached)
