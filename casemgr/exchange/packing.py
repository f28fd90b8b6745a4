"""Writing a bundle: for one partner, signed, padded, in constant memory.

Every content is read twice: once for the length and hash that the manifest names, once for the
file. Bundles have two recipients as it seems: the partner, and one whose key nobody has. Two, not
four, because no bundle has more than one true recipient; the second hides only whether its writer
can open it too, and each costs 1.6 KB.
"""

import hashlib
import secrets
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from casemgr.crypto import age
from casemgr.crypto.batches import Joined, Sink
from casemgr.crypto.minisign import SigningKey
from casemgr.exchange import tar, wire
from casemgr.exchange.errors import DamagedError, OverLimitError
from casemgr.exchange.manifest import MANIFEST, MAX_FILE, SIGNATURE, check_members, padded_size
from casemgr.exchange.signed import Signed, sign
from casemgr.exchange.wire import Manifest, Member
from casemgr.progress import Progress, no_progress

RECIPIENTS = 2
_ZEROS = bytes(64 << 10)


@dataclass(frozen=True, slots=True)
class Content:
    """One member: its name, and a way to read its bytes anew, in chunks."""

    name: str
    chunks: Callable[[], Iterable[bytes]]


@dataclass(frozen=True, slots=True)
class Packed:
    """What was written: the manifest and its signature, and the size of the whole file in bytes."""

    manifest: Manifest
    signed: Signed
    size: int

    @property
    def digest(self) -> str:
        """The SHA-256 of the manifest, which the next bundle to this partner names."""
        return hashlib.sha256(self.signed.line).hexdigest()


def prepare(heading: Manifest, contents: Sequence[Content], key: SigningKey) -> Packed:
    """Return the signed manifest over `contents` and how large the file will be; nothing is written.

    `heading` is the manifest without members. Raises OverLimitError, and DamagedError for members
    that its kind does not have.
    """
    manifest = wire.with_members(heading, [_measured(content) for content in contents])
    check_members(manifest)
    signed = sign(manifest, key)
    inside = padded_size(len(signed.line), len(signed.signature), manifest.members)
    size = age.encrypted_size(inside, RECIPIENTS)
    if size > MAX_FILE:
        raise OverLimitError("file", size, MAX_FILE)
    return Packed(manifest, signed, size)


def pack(
    packed: Packed,
    contents: Sequence[Content],
    recipient: age.Recipient,
    sink: Sink,
    progress: Progress = no_progress,
) -> None:
    """Write the bundle. Raises DamagedError if a content is no longer what the manifest says."""
    recipients = [recipient, *(age.Recipient.dummy() for _ in range(RECIPIENTS - 1))]
    secrets.SystemRandom().shuffle(recipients)
    age.encrypt(Joined(_told(_inside(packed, contents), packed.size, progress)), sink, recipients)


def whole(name: str, content: bytes) -> Content:
    """Return a small member that is in memory."""
    return Content(name, lambda: [content])


def _measured(content: Content) -> Member:
    size, summary = 0, hashlib.sha256()
    for chunk in content.chunks():
        size += len(chunk)
        summary.update(chunk)
    return Member(name=content.name, size=size, sha256=summary.hexdigest())


def _inside(packed: Packed, contents: Sequence[Content]) -> Iterator[bytes]:
    """Yield everything inside the encryption."""
    documents = (whole(MANIFEST, packed.signed.line), whole(SIGNATURE, packed.signed.signature))
    members = packed.manifest.members
    for content, member in [
        *((document, _measured(document)) for document in documents),
        *zip(contents, members, strict=True),
    ]:
        yield tar.header(member.name, member.size)
        yield from _unchanged(content, member)
        yield bytes(tar.fill_of(member.size))
    sizes = [len(packed.signed.line), len(packed.signed.signature), *(member.size for member in members)]
    written = sum(map(tar.blocks, sizes)) * tar.BLOCK
    left = padded_size(sizes[0], sizes[1], members) - written
    for start in range(0, left, len(_ZEROS)):
        yield _ZEROS[: left - start]


def _unchanged(content: Content, member: Member) -> Iterator[bytes]:
    summary, size = hashlib.sha256(), 0
    for chunk in content.chunks():
        summary.update(chunk)
        size += len(chunk)
        yield chunk
    if size != member.size or summary.hexdigest() != member.sha256:
        raise DamagedError(member.name, "changed")


def _told(pieces: Iterator[bytes], total: int, progress: Progress) -> Iterator[bytes]:
    """Yield pieces of a whole of `total` bytes, and tell how far they have come."""
    done = 0
    for piece in pieces:
        yield piece
        done += len(piece)
        progress(min(done, total), total)
