"""Reading a bundle in two passes over a file that is opened once.

Pass 1 (`open_bundle`) decrypts the whole file, compares every header, hash and padding byte, checks
the signature and looks into every change, and keeps nothing. Pass 2 (`changes`, `blob`, `document`)
reads members again and hashes them again, so that a file swapped in between is noticed before
anything is committed. Memory stays the same whatever the size.
"""

import hashlib
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from casemgr.crypto import age
from casemgr.crypto.minisign import PublicKey
from casemgr.exchange import tar, wire
from casemgr.exchange.errors import DamagedError, NotForUsError, OverLimitError
from casemgr.exchange.lines import CHUNK, check_changes, everything, read_changes
from casemgr.exchange.lines import NAME as CHANGES
from casemgr.exchange.manifest import (
    BLOBS,
    MANIFEST,
    MAX_FILE,
    SIGNATURE,
    check_members,
    limits_of,
    padded_size,
)
from casemgr.exchange.signed import MAX_SIGNATURE, Signed
from casemgr.exchange.wire import Manifest, Member
from casemgr.progress import Progress, no_progress
from casemgr.store.changes import Change

RECIPIENT_COUNTS = (1, 2, 4, 8)
_STANZA = "mlkem768x25519"

KeyOf = Callable[[str], PublicKey]
"""Gives the signing key of the office with a fingerprint; raises to refuse the sender."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle of which every byte was verified; its members can be read as long as its file is open."""

    manifest: Manifest
    signed: Signed
    change_count: int
    _reader: BinaryIO
    _places: dict[str, tuple[int, Member]]

    @property
    def digest(self) -> str:
        """The SHA-256 of the manifest, by which the next bundle and the receipt name this one."""
        return hashlib.sha256(self.signed.line).hexdigest()

    @property
    def blobs(self) -> Sequence[Member]:
        """The attachments, each named `blobs/` and its id."""
        return [member for member in self.manifest.members if member.name.startswith(BLOBS)]

    def changes(self) -> Iterator[Sequence[Change]]:
        """Yield all changes, a piece at a time; DamagedError at the end if they are others than before."""
        return read_changes(self._again(CHANGES))

    def blob(self, blob: str) -> Iterator[bytes]:
        """Yield the bytes of one attachment; DamagedError at the end if they are others than before."""
        return self._again(BLOBS + blob)

    def document(self, name: str) -> bytes:
        """Return a small member whole."""
        return b"".join(self._again(name))

    def _again(self, name: str) -> Iterator[bytes]:
        place, member = self._places[name]
        self._reader.seek(place)
        return _compared(_chunks(self._reader, member.size, name), member)


def open_bundle(
    source: BinaryIO,
    identity: age.Opener,
    recipient: str,
    key_of: KeyOf,
    progress: Progress = no_progress,
    news_in: Callable[[bytes], bytes] = everything,
) -> Bundle:
    """Verify the bundle that `source` is, from its first byte to its last, and keep nothing.

    `recipient` is our fingerprint. Of changes.jsonl, the lines that `news_in` takes out of a piece
    are not looked into. Raises DamagedError, OverLimitError, NewerFormatError,
    WrongTypeError, SignatureRefusedError, NotForUsError, KindNotReadError and what `key_of` raises.
    """
    reader = _decrypted(source, identity)
    line = _small(reader, MANIFEST, Manifest.limit)
    signed = Signed(line, _small(reader, SIGNATURE, MAX_SIGNATURE))
    manifest = wire.decode_document(Manifest, line, MANIFEST)
    signed.check(Manifest, key_of(manifest.sender))
    if manifest.recipient != recipient:
        raise NotForUsError
    check_members(manifest)
    total = padded_size(len(line), len(signed.signature), manifest.members)
    if reader.seek(0, io.SEEK_END) != total:
        raise DamagedError("padding", "size")
    start = sum(map(tar.blocks, (len(line), len(signed.signature)))) * tar.BLOCK
    reader.seek(start)
    bundle = Bundle(manifest, signed, 0, reader, _places(start, manifest.members))
    count = _verify_members(bundle, total, progress, news_in)
    _expect_zeros(reader, total - reader.tell())
    return Bundle(manifest, signed, count, reader, bundle._places)


def _decrypted(source: BinaryIO, identity: age.Opener) -> BinaryIO:
    """Return the inside of the file, if its outside is what a bundle's has to be."""
    size = source.seek(0, io.SEEK_END)
    if size > MAX_FILE:
        raise OverLimitError("file", size, MAX_FILE)
    try:
        source.seek(0)
        stanzas = age.stanza_types(source)
        if len(stanzas) not in RECIPIENT_COUNTS or set(stanzas) != {_STANZA}:
            raise DamagedError("header", "recipients")
        source.seek(0)
        return age.open_reader(source, [identity])
    except age.NoMatchError as error:
        raise NotForUsError from error
    except (age.HeaderError, age.ArmorError) as error:
        raise DamagedError("header", error.reason) from error
    except age.PayloadError as error:
        raise DamagedError("payload", error.reason) from error


def _places(start: int, members: Sequence[Member]) -> dict[str, tuple[int, Member]]:
    """Return where the bytes of each member begin."""
    places = {}
    for member in members:
        places[member.name] = start + tar.BLOCK, member
        start += tar.blocks(member.size) * tar.BLOCK
    return places


def _verify_members(bundle: Bundle, total: int, progress: Progress, news_in: Callable[[bytes], bytes]) -> int:
    """Read all members in order; return how many changes there are."""
    reader, count = bundle._reader, 0
    for member in bundle.manifest.members:
        tar.expect(_read(reader, tar.BLOCK, member.name), member.name, member.size)
        chunks = _followed(
            _compared(_chunks(reader, member.size, member.name), member), reader, total, progress
        )
        if member.name == CHANGES:
            count = check_changes(chunks, limits_of(bundle.manifest).changes, news_in)
        else:
            for _ in chunks:
                pass
        _expect_zeros(reader, tar.fill_of(member.size))
    return count


def _followed(chunks: Iterator[bytes], reader: BinaryIO, total: int, progress: Progress) -> Iterator[bytes]:
    for chunk in chunks:
        progress(reader.tell(), total)
        yield chunk


def _small(reader: BinaryIO, name: str, limit: int) -> bytes:
    """Return a member of which only the header tells the size."""
    size = tar.size_in(_read(reader, tar.BLOCK, name), name)
    if size > limit:
        raise OverLimitError(name, size, limit)
    content = _read(reader, size, name)
    _expect_zeros(reader, tar.fill_of(size))
    return content


def _compared(chunks: Iterator[bytes], member: Member) -> Iterator[bytes]:
    """Yield the chunks, and raise DamagedError after the last if they have not the hash they should."""
    summary = hashlib.sha256()
    for chunk in chunks:
        summary.update(chunk)
        yield chunk
    if summary.hexdigest() != member.sha256:
        raise DamagedError(member.name, "sha256")


def _chunks(reader: BinaryIO, size: int, name: str) -> Iterator[bytes]:
    for start in range(0, size, CHUNK):
        yield _read(reader, min(CHUNK, size - start), name)


def _expect_zeros(reader: BinaryIO, count: int) -> None:
    for piece in _chunks(reader, count, "padding"):
        if any(piece):
            raise DamagedError("padding", "not_zero")


def _read(reader: BinaryIO, size: int, place: str) -> bytes:
    """Return exactly `size` bytes."""
    try:
        content = reader.read(size)
    except age.PayloadError as error:
        raise DamagedError("payload", error.reason) from error
    if len(content) != size:
        raise DamagedError(place, "truncated")
    return content
