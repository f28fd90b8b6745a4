"""What each kind of bundle may hold, and whether a manifest keeps to it.

A share holds changes and attachments, a receipt one signed document. The other kinds have their
name in the format (README.md says what they will mean) and are refused by that name until this
program acts on them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from casemgr.crypto.sealing import padme
from casemgr.exchange import tar
from casemgr.exchange.errors import DamagedError, KindNotReadError, OverLimitError
from casemgr.exchange.lines import NAME as CHANGES
from casemgr.exchange.wire import Manifest, Member

MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.minisig"
RECEIPT = "receipt.json"
RECEIPT_SIGNATURE = "receipt.json.minisig"
BLOBS = "blobs/"

MAX_FILE = (4 << 30) - 1
"""Bytes of a bundle file: what a FAT32 stick takes."""


class Kind(StrEnum):
    """What a bundle is for."""

    SHARE = "share"
    RECEIPT = "receipt"
    HAND_OVER = "hand_over"
    BACKUP = "backup"
    KEY_CHANGE = "key_change"
    ERASURE_REQUEST = "erasure_request"


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a kind of bundle may hold; sizes in bytes."""

    members: Sequence[str]
    changes: int
    changes_size: int
    blobs: int
    blob_size: int


LIMITS: Mapping[Kind, Limits] = MappingProxyType(
    {
        Kind.SHARE: Limits((CHANGES,), 200_000, 1 << 30, 2_000, 2 << 30),
        Kind.RECEIPT: Limits((RECEIPT, RECEIPT_SIGNATURE), 0, 0, 0, 0),
    }
)
"""The kinds that this program reads and writes."""

MAX_DOCUMENT = 2 << 20


def limits_of(manifest: Manifest) -> Limits:
    """Return the limits of the manifest's kind; KindNotReadError where it is not acted on."""
    if manifest.kind not in LIMITS:
        raise KindNotReadError(manifest.kind)
    return LIMITS[Kind(manifest.kind)]


def check_members(manifest: Manifest) -> None:
    """Raise unless the members are those of the kind, in their order and within its limits."""
    limits = limits_of(manifest)
    fixed, blobs = manifest.members[: len(limits.members)], manifest.members[len(limits.members) :]
    if tuple(member.name for member in fixed) != limits.members:
        raise DamagedError(MANIFEST, "members")
    names = [member.name for member in blobs]
    if names != sorted(set(names)) or not all(name.startswith(BLOBS) for name in names):
        raise DamagedError(MANIFEST, "blobs")
    if len(blobs) > limits.blobs:
        raise OverLimitError("blobs", len(blobs), limits.blobs)
    for member in fixed:
        _within(member, limits.changes_size if member.name == CHANGES else MAX_DOCUMENT)
    for member in blobs:
        _within(member, limits.blob_size)


def _within(member: Member, limit: int) -> None:
    if member.size > limit:
        raise OverLimitError(member.name, member.size, limit)


def padded_size(manifest_size: int, signature_size: int, members: Sequence[Member]) -> int:
    """Return the bytes inside the encryption: the tar, and zeros up to a Padmé number of blocks."""
    sizes = [manifest_size, signature_size, *(member.size for member in members)]
    return padme(sum(map(tar.blocks, sizes)) + tar.END_BLOCKS) * tar.BLOCK
