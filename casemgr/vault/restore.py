"""Restoring: a new vault from a backup, with the same secrets but as another device.

The restored vault has its own name, database salt and device id, so its first write cannot be
mistaken for one of the vault it was made from. What the present vault has erased stays erased.
"""

from contextlib import ExitStack, closing
from dataclasses import replace
from pathlib import Path

from casemgr.clock import Clock
from casemgr.crypto.secret import Secret
from casemgr.progress import Progress, no_progress
from casemgr.store.blobs import blobs
from casemgr.store.connection import Database, open_database
from casemgr.store.erasure import tombstones
from casemgr.store.integrity import content_digest
from casemgr.store.store import Store
from casemgr.vault.archive import BLOBS, DATABASE, Backup, BackupError, opened_backup
from casemgr.vault.attachments import Attachments
from casemgr.vault.ballast import lay_ballast
from casemgr.vault.folder import DATA, SNAPSHOT, new_folder, remove_database
from casemgr.vault.keyring import Keyring
from casemgr.vault.keyslots import Way
from casemgr.vault.lock import VaultLock
from casemgr.vault.state import fresh_state
from casemgr.vault.vault import Vault


def restore(
    file: Path,
    folder: Path,
    way: Way,
    *,
    clock: Clock,
    settings: Path,
    current: Vault | None = None,
    progress: Progress = no_progress,
) -> Vault:
    """Return the vault that a backup makes in a new or empty folder, unlocked.

    `way` opens it with the secrets of the day it was made; they open the restored vault too. The
    erasures of the `current` vault are repeated. Attachments that the backup lacks show in
    `findings`. Raises what `opened_backup` raises, BackupError for content that is not as it was,
    PlaceTakenError and DiskFullError; then nothing is left of `folder`.
    """
    with opened_backup(file, way) as backup, new_folder(folder), ExitStack() as held:
        held.enter_context(VaultLock(folder))
        master = Secret(bytes(backup.master.view()))
        state = replace(fresh_state(), kinds=backup.state.kinds)
        keyring = held.enter_context(Keyring(folder, master, backup.header, state, settings))
        with keyring.subkey("db") as key:
            database = open_database(folder / DATA, key, state.salt, create=True)
        held.callback(database.close)
        _restore_database(backup, folder, database)
        store = Store(database, clock)
        store.become_new_device()
        attachments = Attachments(folder, store)
        _restore_blobs(backup, attachments, store, progress)
        if current:
            erased = set(tombstones(store))
            attachments.erase(record for record in tombstones(current.store) if record not in erased)
        lay_ballast(folder)
        keyring.note(store)
        master_again = Secret(bytes(master.view()))
    with master_again:
        return Vault.open_with_key(folder, master_again, clock=clock, settings=settings)


def _restore_database(backup: Backup, folder: Path, database: Database) -> None:
    """Copy the database of the backup into that of the new vault, which has its own key and salt."""
    snapshot = folder / SNAPSHOT
    backup.extract(DATABASE, snapshot)
    with Secret(backup.manifest.key) as key:
        source = open_database(snapshot, key, backup.manifest.salt)
    with closing(source):
        if content_digest(source) != backup.manifest.digest:
            raise BackupError("content", DATABASE)
        source.copy_to(database)
    remove_database(snapshot)


def _restore_blobs(backup: Backup, attachments: Attachments, store: Store, progress: Progress) -> None:
    every = [blob for blob in blobs(store) if BLOBS + blob.blob in backup.members]
    for number, blob in enumerate(every):
        progress(number, len(every))
        backup.extract(BLOBS + blob.blob, attachments.path(blob.blob))
        if attachments.fault(blob):
            raise BackupError("content", BLOBS + blob.blob)
    progress(len(every), len(every))
