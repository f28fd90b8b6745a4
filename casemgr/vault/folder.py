"""The folder of a vault: what lies in it, who may see it, and what a crash may have left there."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from casemgr.crypto.kdf import subkey
from casemgr.crypto.secret import Secret
from casemgr.errors import NotFoundError, RefusedError, UsageError
from casemgr.files import is_plain, make_private_folder, sync_folder
from casemgr.store.connection import JOURNAL, DamagedDatabaseError, Database, open_database
from casemgr.store.schema import pending
from casemgr.vault import attachments, ballast, header, lock

DATA = "data"
RENEWED = "data.new"
SNAPSHOT = "data.snapshot"
TRIAL = "data.trial"
BEFORE = "data.before"

_LEFTOVERS = (SNAPSHOT, SNAPSHOT + JOURNAL, TRIAL, TRIAL + JOURNAL, header.NAME + ".new")
_FILES = (header.NAME, DATA, DATA + JOURNAL, ballast.NAME, lock.NAME)
_FOR_A_WHILE = (RENEWED, RENEWED + JOURNAL, BEFORE, BEFORE + JOURNAL)


class PlaceTakenError(UsageError):
    """Something stands already at the place where a new file or folder was to be made."""

    def __init__(self, place: Path) -> None:
        super().__init__(str(place))
        self.place = str(place)


class StrangeEntryError(RefusedError):
    """At `place` stands a link, a pipe or the like, where a vault has a file or folder of its own.

    Nothing was followed, opened or altered: what it leads to belongs to somebody else.
    """

    def __init__(self, place: Path) -> None:
        super().__init__(str(place))
        self.place = str(place)


def take_folder(folder: Path) -> None:
    """Make a folder for its owner alone; an empty one is taken as it is. Raises PlaceTakenError."""
    if folder.is_dir() and not any(folder.iterdir()):
        folder.rmdir()
    try:
        make_private_folder(folder)
    except FileExistsError as error:
        raise PlaceTakenError(folder) from error


@contextmanager
def new_folder(folder: Path) -> Iterator[None]:
    """Make the folder of a vault; it vanishes again if the block fails. Raises PlaceTakenError.

    An empty folder is taken as it is.
    """
    take_folder(folder)
    try:
        make_private_folder(folder / attachments.NAME)
        yield
        sync_folder(folder)
        sync_folder(folder.absolute().parent)
    except BaseException:
        shutil.rmtree(folder)
        raise


def require_vault(folder: Path) -> None:
    """Raise NotFoundError where there is no trace of a vault, StrangeEntryError where it leads elsewhere."""
    if not any((folder / name).exists() for name in (header.NAME, DATA)):
        raise NotFoundError("vault", str(folder))
    for name in (*_FILES, *_LEFTOVERS, *_FOR_A_WHILE):
        if os.path.lexists(folder / name) and not is_plain(folder / name):
            raise StrangeEntryError(folder / name)
    inner = folder / attachments.NAME
    if os.path.lexists(inner) and (inner.is_symlink() or not inner.is_dir()):
        raise StrangeEntryError(inner)


def tidy(folder: Path) -> None:
    """Remove what an interrupted step left, and take from others what they should not see.

    A folder of attachments that got lost, as an empty one does in many copies, is made anew. File systems
    that know no owners are left as they are.
    """
    for name in _LEFTOVERS:
        (folder / name).unlink(missing_ok=True)
    if not (folder / attachments.NAME).exists():
        make_private_folder(folder / attachments.NAME)
    with contextlib.suppress(PermissionError):
        for inner in (folder, folder / attachments.NAME):
            inner.chmod(0o700)
        for name in _FILES:
            if (folder / name).exists():
                (folder / name).chmod(0o600)


def open_data(folder: Path, master: Secret, salt: bytes) -> Database:
    """Open the database of a vault, finishing a renewal of keys that was cut short.

    A renewal counts from the moment its header is in place: then `data` no longer opens and
    `data.new` takes its place. Before that, `data.new` is a leftover. Nothing is removed
    unless another file opens. Raises DamagedDatabaseError.
    """
    if not (folder / DATA).exists():
        raise DamagedDatabaseError(str(folder / DATA), "missing")
    with subkey(master, "db") as key:
        if not (folder / RENEWED).exists():
            return open_database(folder / DATA, key, salt)
        try:
            database = open_database(folder / DATA, key, salt)
        except DamagedDatabaseError:
            open_database(folder / RENEWED, key, salt).close()
            put_renewed(folder)
            return open_database(folder / DATA, key, salt)
        remove_database(folder / RENEWED)
        return database


def keep_copy_before_migration(folder: Path, database: Database, master: Secret, salt: bytes) -> None:
    """Copy a database that is about to be migrated to `data.before`, under the same key and salt.

    The copy goes when the vault is next opened and nothing is left to migrate. Raises
    NewerFormatError where a later version of this program has been at work.
    """
    due = pending(database)
    remove_database(folder / BEFORE)
    if due:
        with (
            subkey(master, "db") as key,
            closing(open_database(folder / BEFORE, key, salt, create=True)) as copy,
        ):
            database.copy_to(copy)


def put_renewed(folder: Path) -> None:
    """Let the renewed database take the place of the old one; neither is open."""
    remove_journal(folder / DATA)
    remove_journal(folder / RENEWED)
    os.replace(folder / RENEWED, folder / DATA)  # noqa: PTH105 - as in header replacement, by name
    sync_folder(folder)


def remove_database(path: Path) -> None:
    """Remove a closed database and its journal."""
    path.unlink(missing_ok=True)
    remove_journal(path)


def remove_journal(path: Path) -> None:
    """Remove the journal of a closed database."""
    path.with_name(path.name + JOURNAL).unlink(missing_ok=True)
