"""The full check: every byte the vault keeps, read and verified."""

from collections.abc import Iterator

from casemgr.crypto.sealing import sealed_size
from casemgr.progress import Progress, no_progress
from casemgr.store.blobs import Blob, blobs
from casemgr.store.connection import DamagedDatabaseError
from casemgr.store.index_check import check_index
from casemgr.store.integrity import page_faults, size_fits
from casemgr.store.rebuilding import stale_records
from casemgr.vault.findings import Finding, FindingCode
from casemgr.vault.folder import DATA
from casemgr.vault.header import NAME as HEADER
from casemgr.vault.header import HeaderError, read_header
from casemgr.vault.vault import Vault


def check(vault: Vault, progress: Progress = no_progress) -> list[Finding]:
    """Return everything that is not as it was written; none for a sound vault.

    `progress` counts bytes. What opening noticed stands in `vault.findings` and is not repeated,
    but for what is still wrong now.
    """
    size = (vault.folder / DATA).stat().st_size
    progress(0, size)
    findings = [*_header_faults(vault), *_database_faults(vault)]
    try:
        every = list(blobs(vault.store))
        strangers = list(vault.attachments.strangers())
    except DamagedDatabaseError as error:
        return [*findings, _damaged(error)]
    findings += [found for found in strangers if found.code is FindingCode.BLOB_UNKNOWN]
    return findings + list(_blob_faults(vault, every, size, progress))


def _header_faults(vault: Vault) -> Iterator[Finding]:
    """Both copies, the MAC, and that the file is the header we wrote last."""
    keyring = vault.keyring
    try:
        header, findings = read_header(vault.folder)
        header.opened(keyring.master)
    except HeaderError as error:
        yield from error.findings
        return
    yield from findings
    if header != keyring.header:
        yield Finding(FindingCode.HEADER_OLDER, HEADER, "replaced")


def _database_faults(vault: Vault) -> Iterator[Finding]:
    """Pages, size, chain, current rows and index; what rests on something damaged is not asked."""
    database = vault.store.database
    faults = [Finding(FindingCode.DATABASE_DAMAGED, DATA, text) for text in page_faults(database)]
    yield from faults
    if not size_fits(database, vault.folder / DATA):
        yield Finding(FindingCode.DATABASE_SIZE, DATA)
    if faults:
        return
    try:
        broken = [
            Finding(FindingCode.CHAIN_BROKEN, str(fault.seq), fault.code)
            for fault in vault.store.check_chain()
        ]
        yield from broken
        if not broken and (stale := sum(1 for _ in stale_records(vault.store))):
            yield Finding(FindingCode.RECORDS_STALE, DATA, str(stale))
        if not check_index(vault.store):
            yield Finding(FindingCode.INDEX_STALE, DATA)
    except DamagedDatabaseError as error:
        yield _damaged(error)


def _blob_faults(vault: Vault, every: list[Blob], done: int, progress: Progress) -> Iterator[Finding]:
    """Each attachment, read to its end; `done` bytes of the whole lie behind."""
    total = done + sum(sealed_size(blob.size) for blob in every)
    for blob in every:
        progress(done, total)
        if fault := vault.attachments.fault(blob):
            yield fault
        done += sealed_size(blob.size)
    progress(total, total)


def _damaged(error: DamagedDatabaseError) -> Finding:
    return Finding(FindingCode.DATABASE_DAMAGED, DATA, error.reason)
