"""Attachments: sealed files in `blobs/`, each under a key of its own that lies in the database.

A file arrives as `<name>.loose`, is on the disk before its row is committed, and gets its bare name
when the vault is swept. So after a crash a loose file without a row was never acknowledged and
goes, while a bare name without a row never comes about by itself: it says that the database is
older than the files, and nothing is deleted. What leaves is noted in the transaction that drops
its row.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from casemgr.crypto.batches import Source
from casemgr.crypto.sealing import open_sealed, seal, sealed_size
from casemgr.crypto.secret import Secret
from casemgr.crypto.stream import PayloadError, decrypt_stream
from casemgr.errors import FailedError, NotFoundError
from casemgr.files import is_plain, set_constant_time, sync_folder, written_durably
from casemgr.ids import RecordId, is_id, random_id
from casemgr.store.blobs import Blob, add_blob, blob_names, drop_blob, read_blob
from casemgr.store.erasure import erase
from casemgr.store.store import Store
from casemgr.vault.findings import Finding, FindingCode

NAME = "blobs"
LOOSE = ".loose"
_LEAVING = "leaving_blobs"


class BlobMissingError(FailedError):
    """The database knows the attachment, but its file is gone."""

    def __init__(self, blob: str) -> None:
        super().__init__(blob)
        self.blob = blob


class Attachments:
    """The attachments of an unlocked vault."""

    def __init__(self, folder: Path, store: Store) -> None:
        self.folder = folder / NAME
        self._store = store
        self._staged: set[str] = set()

    def put(self, source: Source, record: RecordId) -> Blob:
        """Keep what is left in `source` as an attachment of a record; it is acknowledged on return."""
        with self.staging():
            blob = self.stage(source, record)
            self.keep([blob])
        return blob

    @contextmanager
    def staging(self) -> Iterator[None]:
        """Let go of what is staged in the block, should it fail: the next sweep takes what was not kept."""
        before = set(self._staged)
        try:
            yield
        except BaseException:
            self._staged &= before
            raise

    def stage(self, source: Source, record: RecordId, name: str | None = None) -> Blob:
        """Seal and sync a file that counts only once `keep` has run, in constant memory.

        Staging many and keeping them in the transaction that adds their records makes all of them
        appear together or not at all. `name` is the id under which a partner's records speak of it, a
        fresh one otherwise; no attachment here may bear it yet. Raises NotFoundError for a name that
        is no id, and DiskFullError.
        """
        name = random_id() if name is None else name
        if not is_id(name):
            raise NotFoundError("blob", name)
        key, hashed = Secret.random(32), _Hashed(source)
        path = self.folder / (name + LOOSE)
        if name in self._staged:  # an import that failed before its end is begun again
            path.unlink(missing_ok=True)
        with written_durably(path) as file:
            size = seal(hashed, file, key)
            file.flush()
            set_constant_time(path)
        sync_folder(self.folder)
        self._staged.add(name)
        return Blob(name, record, key, size, hashed.summary.digest())

    def keep(self, staged: Iterable[Blob]) -> None:
        """Add the rows of staged files; joins the transaction of the caller."""
        with self._store.transaction():
            for blob in staged:
                add_blob(self._store, blob)

    @contextmanager
    def opened(self, name: str) -> Iterator[BinaryIO]:
        """Lend an attachment for reading from anywhere.

        Raises NotFoundError, BlobMissingError, and PayloadError on reading what was altered.
        """
        blob = read_blob(self._store, name)
        path = self.path(name)
        if not is_plain(path):
            raise BlobMissingError(name)
        with path.open("rb") as file, open_sealed(file, blob.key, blob.size) as reader:
            yield reader

    def remove(self, name: str) -> None:
        """Destroy the key of an attachment, then its file."""
        with self._store.transaction():
            drop_blob(self._store, name)
            self._leaving([name])
        self.sweep()

    def erase(self, records: Iterable[RecordId]) -> None:
        """Take records, all that belongs to them and all their attachments out of the vault for good."""
        with self._store.transaction():
            self._leaving(erase(self._store, records))
        self.sweep()

    def sweep(self) -> None:
        """Finish what was begun: name what is kept, delete what left and what was never kept."""
        loose = [path for path in self.folder.glob(f"*{LOOSE}") if is_plain(path)]
        kept = blob_names(self._store) if loose else set()
        self._staged -= kept
        for path in loose:
            name = path.name.removesuffix(LOOSE)
            if name in kept:
                path.rename(self.folder / name)
            elif name not in self._staged:
                path.unlink()
        if leaving := self._leaving_now():
            for name in leaving:
                (self.folder / name).unlink(missing_ok=True)
            sync_folder(self.folder)
            self._store.set_meta(_LEAVING, b"[]")

    def path(self, name: str) -> Path:
        """Return where the file of an attachment lies, or would."""
        loose = self.folder / (name + LOOSE)
        return loose if loose.exists() else self.folder / name

    def strangers(self) -> Iterator[Finding]:
        """Yield files without a row and rows without a file; call after `sweep`."""
        kept = blob_names(self._store)
        found = {path.name for path in self.folder.iterdir()} - {name + LOOSE for name in self._staged}
        for name in sorted(kept - {name.removesuffix(LOOSE) for name in found}):
            yield Finding(FindingCode.BLOB_MISSING, f"{NAME}/{name}")
        for name in sorted(found - kept - {name + LOOSE for name in kept}):
            yield Finding(FindingCode.BLOB_UNKNOWN, f"{NAME}/{name}" if is_id(name) else NAME)

    def fault(self, blob: Blob) -> Finding | None:
        """Return what is wrong with the file of an attachment; all of it is read and verified."""
        path = self.path(blob.blob)
        if not is_plain(path):
            return Finding(FindingCode.BLOB_MISSING, f"{NAME}/{blob.blob}")
        with path.open("rb") as file:
            reason = sealed_fault(file, path.stat().st_size, blob)
        return Finding(FindingCode.BLOB_DAMAGED, f"{NAME}/{blob.blob}", reason) if reason else None

    def _leaving(self, names: Iterable[str]) -> None:
        """Note, in the transaction that drops their rows, which files are to go."""
        leaving = [*self._leaving_now(), *names]
        self._staged.difference_update(leaving)
        self._store.set_meta(_LEAVING, json.dumps(leaving).encode())

    def _leaving_now(self) -> list[str]:
        names: list[str] = json.loads(self._store.meta(_LEAVING) or b"[]")
        return names


def sealed_fault(file: BinaryIO, size: int, blob: Blob) -> str:
    """Return why a sealed file of `size` bytes is not the one that belongs to `blob`; empty if it is.

    The padding is read as well, so no altered bit of the file goes unnoticed.
    """
    if size != sealed_size(blob.size):
        return "size"
    sink = _HashingSink(blob.size)
    try:
        decrypt_stream(file, sink, blob.key)
    except PayloadError as error:
        return error.reason
    return "" if sink.summary.digest() == blob.sha256 else "sha256"


class _Hashed:
    """A source that is hashed as it is read."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.summary = hashlib.sha256()

    def read(self, size: int, /) -> bytes | None:
        piece = self._source.read(size)
        self.summary.update(piece or b"")
        return piece


class _HashingSink:
    """A sink that keeps nothing but the hash of the first `size` bytes."""

    def __init__(self, size: int) -> None:
        self._left = size
        self.summary = hashlib.sha256()

    def write(self, content: memoryview, /) -> int:
        counted = content[: self._left]
        self.summary.update(counted)
        self._left -= len(counted)
        return len(content)
