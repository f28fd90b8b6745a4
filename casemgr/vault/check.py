"""The full check: every byte the vault keeps, read and verified."""

from collections.abc import Iterator

from casemgr.crypto.sealing import sealed_size
from casemgr.progress import Progress, no_progress
from casemgr.store.blobs import blobs
from casemgr.store.connection import DamagedDatabaseError
from casemgr.store.integrity import page_faults, size_fits
from casemgr.store.listings import check_index
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
    every = list(blobs(vault.store))
    sizes = [(vault.folder / DATA).stat().st_size, *(sealed_size(blob.size) for blob in every)]
    done, total = sizes[0], sum(sizes)
    progress(0, total)
    findings = [*_header_faults(vault), *_database_faults(vault)]
    findings += [found for found in vault.attachments.strangers() if found.code is FindingCode.BLOB_UNKNOWN]
    for blob, size in zip(every, sizes[1:], strict=True):
        progress(done, total)
        if fault := vault.attachments.fault(blob):
            findings.append(fault)
        done += size
    progress(total, total)
    return findings


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
    """Pages, size, chain and index; what stands on damaged pages is not asked."""
    database = vault.store.database
    faults = [Finding(FindingCode.DATABASE_DAMAGED, DATA, text) for text in page_faults(database)]
    yield from faults
    if not size_fits(database, vault.folder / DATA):
        yield Finding(FindingCode.DATABASE_SIZE, DATA)
    if faults:
        return
    try:
        for broken in vault.store.check_chain():
            yield Finding(FindingCode.CHAIN_BROKEN, str(broken.seq), broken.code)
        if not check_index(vault.store):
            yield Finding(FindingCode.INDEX_STALE, DATA)
    except DamagedDatabaseError as error:
        yield Finding(FindingCode.DATABASE_DAMAGED, DATA, error.reason)
