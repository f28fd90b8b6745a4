"""The form of a backup: a header, then an age file that holds a tar.

Whoever has the secrets that were valid when it was made opens it, with this program or, from
README.md, by hand. The key it is encrypted to never leaves the vault, so nobody else can have
written it.
"""

import json
import tarfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, cast

from casemgr.crypto.age import Identity, NoMatchError, open_reader
from casemgr.crypto.kdf import subkey
from casemgr.crypto.secret import Secret
from casemgr.crypto.stream import CHUNK
from casemgr.errors import NewerFormatError, RefusedError
from casemgr.files import CONSTANT_TIME, open_plain, set_constant_time, written_durably
from casemgr.progress import Progress
from casemgr.vault.header import COPIES, COPY_SIZE, Header, parse_copies
from casemgr.vault.keyslots import Way
from casemgr.vault.state import State

FORMAT = 1
MANIFEST, DATABASE, BLOBS = "backup.json", "data", "blobs/"
_MANIFEST_LIMIT = 64 * 1024
_BLOCK = tarfile.BLOCKSIZE


class BackupError(RefusedError):
    """A backup is not what was written; `reason` is other_key, archive, manifest, content or member.

    `member` names the part of the archive where one is concerned.
    """

    def __init__(self, reason: str, member: str = "") -> None:
        super().__init__(f"{reason} {member}".strip())
        self.reason = reason
        self.member = member


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup says of its database: how to open it and what its rows must come to."""

    key: bytes
    salt: bytes
    digest: bytes

    def __bytes__(self) -> bytes:
        """Return the member `backup.json`."""
        members = {
            "format": FORMAT,
            "key": self.key.hex(),
            "salt": self.salt.hex(),
            "rows": self.digest.hex(),
        }
        return json.dumps(members).encode()

    @classmethod
    def parse(cls, content: bytes) -> "Manifest":
        """Return what the member says. Raises BackupError and NewerFormatError."""
        try:
            members = json.loads(content)
            if members["format"] > FORMAT:
                raise NewerFormatError("backup", members["format"], FORMAT)
            key, salt, rows = (bytes.fromhex(members[name]) for name in ("key", "salt", "rows"))
        except (ValueError, KeyError, TypeError) as error:
            raise BackupError("manifest", MANIFEST) from error
        return cls(key=key, salt=salt, digest=rows)


@dataclass(frozen=True, slots=True)
class Member:
    """A part of the archive about to be written."""

    name: str
    size: int
    opened: Callable[[], AbstractContextManager[BinaryIO]]


class ArchiveSource:
    """The tar of some members, made as it is read."""

    def __init__(self, members: Iterable[Member], progress: Progress, total: int) -> None:
        """Report bytes out of `total` to `progress`."""
        self._pieces = filter(None, _pieces(members))  # an empty piece would read as the end
        self._held = memoryview(b"")
        self._progress, self._done, self._total = progress, 0, total

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes, none at the end."""
        if not self._held:
            self._held = memoryview(next(self._pieces, b""))
        piece, self._held = self._held[:size], self._held[size:]
        self._done += len(piece)
        self._progress(min(self._done, self._total), self._total)
        return bytes(piece)


def _pieces(members: Iterable[Member]) -> Iterator[bytes]:
    for member in members:
        entry = tarfile.TarInfo(member.name)
        entry.size, entry.mtime, entry.mode = member.size, CONSTANT_TIME, 0o600
        yield entry.tobuf(tarfile.USTAR_FORMAT)
        with member.opened() as file:
            yield from iter(partial(file.read, CHUNK), b"")
        yield bytes(-member.size % _BLOCK)
    yield bytes(2 * _BLOCK)


@dataclass(frozen=True, slots=True)
class Backup:
    """An opened backup."""

    header: Header
    state: State
    master: Secret
    manifest: Manifest
    members: Mapping[str, tarfile.TarInfo]
    _tar: tarfile.TarFile

    def read(self, name: str) -> BinaryIO:
        """Return a member for reading from anywhere. Raises BackupError where it is missing."""
        member = self.members.get(name)
        file = self._tar.extractfile(member) if member else None
        if file is None:
            raise BackupError("member", name)
        return cast(BinaryIO, file)

    def extract(self, name: str, path: Path) -> None:
        """Write a member to a new private file of constant time. Raises BackupError and DiskFullError."""
        with self.read(name) as source, written_durably(path) as file:
            for piece in iter(partial(source.read, CHUNK), b""):
                file.write(piece)
            file.flush()
            set_constant_time(path)


@contextmanager
def opened_backup(path: Path, way: Way) -> Iterator[Backup]:
    """Lend the content of a backup.

    Raises HeaderError, NewerFormatError, what `way` raises, BackupError, and PayloadError on reading
    what was altered or cut.
    """
    with open_plain(path) as file:
        header, _ = parse_copies(file.read(COPIES * COPY_SIZE))
        with way(header) as master, subkey(master, "backup-identity") as seed:
            state = header.opened(master)
            try:
                reader = open_reader(file, [Identity(seed)])
            except NoMatchError as error:
                raise BackupError("other_key") from error
            with reader, _opened_tar(reader) as tar:
                members = _members(tar)
                yield Backup(header, state, master, _manifest(tar, members), members, tar)


def _opened_tar(reader: BinaryIO) -> tarfile.TarFile:
    try:
        return tarfile.open(fileobj=reader, mode="r:")
    except tarfile.TarError as error:
        raise BackupError("archive") from error


def _members(tar: tarfile.TarFile) -> dict[str, tarfile.TarInfo]:
    try:
        return {member.name: member for member in tar if member.isreg()}
    except tarfile.TarError as error:
        raise BackupError("archive") from error


def _manifest(tar: tarfile.TarFile, members: Mapping[str, tarfile.TarInfo]) -> Manifest:
    member = members.get(MANIFEST)
    file = tar.extractfile(member) if member and member.size <= _MANIFEST_LIMIT else None
    if file is None:
        raise BackupError("member", MANIFEST)
    return Manifest.parse(file.read())
