"""Backups: one file that holds the whole vault, made from a consistent copy and verified by restoring it.

A backup opens with the secrets that were valid when it was made; changing the passphrase later
does not reach it. Nothing stands at the chosen place before the backup has been verified.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from casemgr.crypto.age import encrypt
from casemgr.crypto.secret import Secret
from casemgr.errors import FailedError
from casemgr.files import sync_folder, written_durably
from casemgr.progress import Progress, no_progress
from casemgr.store.blobs import blobs
from casemgr.store.connection import open_database
from casemgr.store.integrity import content_digest
from casemgr.store.store import Store
from casemgr.vault.archive import (
    BLOBS,
    DATABASE,
    MANIFEST,
    ArchiveSource,
    Backup,
    BackupError,
    Manifest,
    Member,
    opened_backup,
)
from casemgr.vault.attachments import sealed_fault
from casemgr.vault.backed_up import note_backup
from casemgr.vault.check import check
from casemgr.vault.findings import Finding, FindingCode
from casemgr.vault.folder import SNAPSHOT, TRIAL, PlaceTakenError, remove_database
from casemgr.vault.header import COPIES
from casemgr.vault.keyslots import by_master_key
from casemgr.vault.vault import Vault

_KEY_SIZE, _SALT_SIZE = 32, 16
_UNSOUND = frozenset({FindingCode.DATABASE_DAMAGED, FindingCode.DATABASE_SIZE, FindingCode.CHAIN_BROKEN})
_STEPS = 1000
_PART_NAME = 8
"""Random bytes in the name under which a backup is written, so that it is nobody's file."""


class UnsoundVaultError(FailedError):
    """The database is damaged, so a copy of it would be no backup; `findings` says where."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__(", ".join(f"{finding.code} {finding.place}" for finding in findings))
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Written:
    """A backup that was written and verified.

    `findings` is what the check before it found; attachments named there as missing or damaged
    are not in the backup.
    """

    path: Path
    size: int
    generation: int
    findings: tuple[Finding, ...]


def write_backup(vault: Vault, path: Path, progress: Progress = no_progress) -> Written:
    """Write a backup of an unlocked vault to the new file `path`.

    Raises PlaceTakenError, UnsoundVaultError, DiskFullError, BackupError when what was written
    does not read back, and Cancelled; then nothing is left at `path`.
    """
    if path.exists():
        raise PlaceTakenError(path)
    checking, writing, verifying = _stages(progress, 3)
    findings = tuple(check(vault, checking))
    if any(finding.code in _UNSOUND for finding in findings):
        raise UnsoundVaultError(findings)
    lost = {finding.place for finding in findings}
    part = path.with_name(secrets.token_hex(_PART_NAME) + ".part")
    with _snapshot(vault) as manifest:
        with written_durably(part, path) as file:
            file.write(bytes(vault.keyring.header) * COPIES)
            members = list(_members(vault, manifest, lost))
            total = sum(member.size for member in members)
            source = ArchiveSource(members, writing, total)
            encrypt(source, file, [vault.backup_identity().recipient])
        with _removed_on_failure(part):
            _verify(vault, part, manifest.digest, lost, verifying)
            part.replace(path)
    sync_folder(path.absolute().parent)
    generation = vault.store.generation()[0]
    note_backup(vault.store, path, generation)
    return Written(path, path.stat().st_size, generation, findings)


def _stages(progress: Progress, count: int) -> Iterator[Progress]:
    """Yield a progress for each stage of work that is shown as one."""
    for stage in range(count):
        yield partial(_advance, progress, stage, count)


def _advance(progress: Progress, stage: int, count: int, done: int, total: int) -> None:
    progress(stage * _STEPS + _STEPS * done // max(total, 1), count * _STEPS)


@contextmanager
def _snapshot(vault: Vault) -> Iterator[Manifest]:
    """Lend a copy of the database as it is now, under a key of its own, in the folder of the vault."""
    path = vault.folder / SNAPSHOT
    salt = os.urandom(_SALT_SIZE)
    try:
        with Secret.random(_KEY_SIZE) as key:
            with closing(open_database(path, key, salt, create=True)) as copy:
                vault.store.database.copy_to(copy)
            yield Manifest(key=bytes(key.view()), salt=salt, digest=content_digest(vault.store.database))
    finally:
        remove_database(path)


def _members(vault: Vault, manifest: Manifest, lost: set[str]) -> Iterator[Member]:
    content, database = bytes(manifest), vault.folder / SNAPSHOT
    yield Member(MANIFEST, len(content), partial(BytesIO, content))
    yield Member(DATABASE, database.stat().st_size, partial(_reader, database))
    for blob in blobs(vault.store):
        name, path = BLOBS + blob.blob, vault.attachments.path(blob.blob)
        if name not in lost:
            yield Member(name, path.stat().st_size, partial(_reader, path))


def _reader(path: Path) -> BinaryIO:
    return path.open("rb")


def _verify(vault: Vault, path: Path, digest: bytes, lost: set[str], progress: Progress) -> None:
    """Restore the backup beside the vault and compare every row and every attachment."""
    trial = vault.folder / TRIAL
    try:
        with opened_backup(path, by_master_key(vault.keyring.master)) as backup:
            backup.extract(DATABASE, trial)
            with Secret(backup.manifest.key) as key:
                database = open_database(trial, key, backup.manifest.salt)
            with closing(database):
                if content_digest(database) != digest:
                    raise BackupError("content", DATABASE)
                _verify_blobs(backup, Store(database, vault.store.clock), lost, progress)
    finally:
        remove_database(trial)


def _verify_blobs(backup: Backup, store: Store, lost: set[str], progress: Progress) -> None:
    every = [(BLOBS + blob.blob, blob) for blob in blobs(store)]
    for number, (name, blob) in enumerate(every):
        progress(number, len(every))
        if name in lost:
            continue
        with backup.read(name) as file:
            if sealed_fault(file, backup.members[name].size, blob):
                raise BackupError("content", name)
    progress(1, 1)


@contextmanager
def _removed_on_failure(path: Path) -> Iterator[None]:
    try:
        yield
    except BaseException:
        path.unlink()
        raise
